package jenkins.model;

import com.thoughtworks.xstream.XStream;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import edu.umd.cs.findbugs.annotations.Nullable;
import hudson.ExtensionList;
import hudson.FilePath;
import hudson.Launcher;
import hudson.PluginManager;
import hudson.ProxyConfiguration;
import hudson.init.InitMilestone;
import hudson.model.AbstractCIBase;
import hudson.model.AbstractProject;
import hudson.model.Action;
import hudson.model.AdministrativeMonitor;
import hudson.model.Api;
import hudson.model.Computer;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.DescriptorByNameOwner;
import hudson.model.Failure;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.JobPropertyDescriptor;
import hudson.model.ModifiableViewGroup;
import hudson.model.Node;
import hudson.model.Queue;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import hudson.model.TopLevelItemDescriptor;
import hudson.model.User;
import hudson.remoting.VirtualChannel;
import hudson.scm.SCM;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.tasks.Builder;
import hudson.tasks.Publisher;
import hudson.util.FormValidation;
import hudson.util.XStream2;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.logging.LogRecord;
import jenkins.util.io.OnMaster;
import org.kohsuke.stapler.HttpRedirect;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.export.ExportedBean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

@ExportedBean
public class Jenkins extends AbstractCIBase
        implements DirectlyModifiableTopLevelItemGroup,
                StaplerProxy,
                StaplerFallback,
                ModifiableViewGroup,
                AccessControlled,
                DescriptorByNameOwner,
                ModelObjectWithContextMenu,
                ModelObjectWithChildren,
                OnMaster,
                Loadable {
    public final File root = null;

    protected final ConcurrentMap<Node, Computer> computers = null;

    public final PluginManager pluginManager = null;

    public final List<AdministrativeMonitor> administrativeMonitors = null;

    public ProxyConfiguration proxy;

    public static final Set<String> ALLOWED_RESOURCE_EXTENSIONS = null;

    public static List<LogRecord> logRecords;

    public static final XStream XSTREAM = null;

    public static final XStream2 XSTREAM2 = null;

    public static String VERSION;

    public static String VERSION_HASH;

    public static String SESSION_HASH;

    public static String RESOURCE_PATH;

    public static String VIEW_RESOURCE_PATH;

    public static boolean PARALLEL_LOAD;

    public static boolean KILL_AFTER_LOAD;

    public static boolean AUTOMATIC_AGENT_LAUNCH;

    public static int EXTEND_TIMEOUT_SECONDS;

    public static final PermissionGroup PERMISSIONS = null;

    public static final Permission ADMINISTER = null;

    public static final Permission MANAGE = null;

    public static final Permission SYSTEM_READ = null;

    public static final Permission READ = null;

    public static final Authentication ANONYMOUS2 = null;

    private Jenkins() {}

    public ServletContext getServletContext() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static Jenkins get() throws IllegalStateException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static Jenkins getInstanceOrNull() {
        throw new UnsupportedOperationException();
    }

    protected Object readResolve() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public ProxyConfiguration getProxy() {
        throw new UnsupportedOperationException();
    }

    public void setProxy(@CheckForNull ProxyConfiguration proxy) {
        throw new UnsupportedOperationException();
    }

    public int getSlaveAgentPort() {
        throw new UnsupportedOperationException();
    }

    public boolean isSlaveAgentPortEnforced() {
        throw new UnsupportedOperationException();
    }

    public void setSlaveAgentPort(int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Set<String> getAgentProtocols() {
        throw new UnsupportedOperationException();
    }

    public void setNodeName(String name) {
        throw new UnsupportedOperationException();
    }

    public String getNodeDescription() {
        throw new UnsupportedOperationException();
    }

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public PluginManager getPluginManager() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Boolean isNoUsageStatistics() {
        throw new UnsupportedOperationException();
    }

    public boolean isUsageStatisticsCollected() {
        throw new UnsupportedOperationException();
    }

    public void setNoUsageStatistics(Boolean noUsageStatistics) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Api getApi() {
        throw new UnsupportedOperationException();
    }

    public String getLegacyInstanceId() {
        throw new UnsupportedOperationException();
    }

    public Descriptor<SCM> getScm(String shortClassName) {
        throw new UnsupportedOperationException();
    }

    public Descriptor<Builder> getBuilder(String shortClassName) {
        throw new UnsupportedOperationException();
    }

    public Descriptor<Publisher> getPublisher(String shortClassName) {
        throw new UnsupportedOperationException();
    }

    public JobPropertyDescriptor getJobProperty(String shortClassName) {
        throw new UnsupportedOperationException();
    }

    public Descriptor getDescriptor(String id) {
        throw new UnsupportedOperationException();
    }

    public Descriptor getDescriptorByName(String id) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Descriptor getDescriptor(Class<? extends Describable> type) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Descriptor getDescriptorOrDie(Class<? extends Describable> type) {
        throw new UnsupportedOperationException();
    }

    public <T extends Descriptor> T getDescriptorByType(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    protected void updateNewComputer(Node n) {
        throw new UnsupportedOperationException();
    }

    protected void updateComputerList() {
        throw new UnsupportedOperationException();
    }

    protected void updateComputers(@NonNull Node... nodes) {
        throw new UnsupportedOperationException();
    }

    public String getSystemMessage() {
        throw new UnsupportedOperationException();
    }

    public void setSystemMessage(String message) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Launcher createLauncher(TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException();
    }

    public List<Action> getActions() {
        throw new UnsupportedOperationException();
    }

    public List<TopLevelItem> getItems() {
        throw new UnsupportedOperationException();
    }

    public List<TopLevelItem> getItems(Predicate<TopLevelItem> pred) {
        throw new UnsupportedOperationException();
    }

    public Map<String, TopLevelItem> getItemMap() {
        throw new UnsupportedOperationException();
    }

    public <T> List<T> getItems(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public Collection<String> getJobNames() {
        throw new UnsupportedOperationException();
    }

    public List<Action> getViewActions() {
        throw new UnsupportedOperationException();
    }

    public Collection<String> getTopLevelItemNames() {
        throw new UnsupportedOperationException();
    }

    public Jenkins getItemGroup() {
        throw new UnsupportedOperationException();
    }

    public Computer[] getComputers() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Computer getComputer(@NonNull String name) {
        throw new UnsupportedOperationException();
    }

    public Queue getQueue() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Node getNode(String name) {
        throw new UnsupportedOperationException();
    }

    protected ConcurrentMap<Node, Computer> getComputerMap() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<Node> getNodes() {
        throw new UnsupportedOperationException();
    }

    public void addNode(Node n) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void removeNode(@NonNull Node n) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean updateNode(Node n) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void setNodes(List<? extends Node> n) throws IOException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public AdministrativeMonitor getAdministrativeMonitor(String id) {
        throw new UnsupportedOperationException();
    }

    public List<AdministrativeMonitor> getActiveAdministrativeMonitors() {
        throw new UnsupportedOperationException();
    }

    public int getQuietPeriod() {
        throw new UnsupportedOperationException();
    }

    public void setQuietPeriod(Integer quietPeriod) throws IOException {
        throw new UnsupportedOperationException();
    }

    public int getScmCheckoutRetryCount() {
        throw new UnsupportedOperationException();
    }

    public void setScmCheckoutRetryCount(int scmCheckoutRetryCount) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getSearchUrl() {
        throw new UnsupportedOperationException();
    }

    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException();
    }

    @Nullable
    public String getRootUrl() throws IllegalStateException {
        throw new UnsupportedOperationException();
    }

    public boolean isRootUrlSecure() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getRootUrlFromRequest() {
        throw new UnsupportedOperationException();
    }

    public File getRootDir() {
        throw new UnsupportedOperationException();
    }

    public FilePath getWorkspaceFor(TopLevelItem item) {
        throw new UnsupportedOperationException();
    }

    public File getBuildDirFor(Job job) {
        throw new UnsupportedOperationException();
    }

    public String getRawWorkspaceDir() {
        throw new UnsupportedOperationException();
    }

    public String getRawBuildsDir() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public FilePath getRootPath() {
        throw new UnsupportedOperationException();
    }

    public FilePath createPath(String absolutePath) {
        throw new UnsupportedOperationException();
    }

    public boolean isUseSecurity() {
        throw new UnsupportedOperationException();
    }

    public boolean isUseProjectNamingStrategy() {
        throw new UnsupportedOperationException();
    }

    public boolean isUseCrumbs() {
        throw new UnsupportedOperationException();
    }

    public boolean isDisableRememberMe() {
        throw new UnsupportedOperationException();
    }

    public void setDisableRememberMe(boolean disableRememberMe) {
        throw new UnsupportedOperationException();
    }

    public void disableSecurity() {
        throw new UnsupportedOperationException();
    }

    public <T> ExtensionList<T> getExtensionList(Class<T> extensionType) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }

    public boolean isQuietingDown() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getQuietDownReason() {
        throw new UnsupportedOperationException();
    }

    public boolean isTerminating() {
        throw new UnsupportedOperationException();
    }

    public InitMilestone getInitLevel() {
        throw new UnsupportedOperationException();
    }

    public void setNumExecutors(int n) throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    public Item getItem(String pathName, ItemGroup context) {
        throw new UnsupportedOperationException();
    }

    public final Item getItem(String pathName, Item context) {
        throw new UnsupportedOperationException();
    }

    public final <T extends Item> T getItem(String pathName, ItemGroup context, @NonNull Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public final <T extends Item> T getItem(String pathName, Item context, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public File getRootDirFor(TopLevelItem child) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public <T extends Item> T getItemByFullName(@NonNull String fullName, Class<T> type) throws AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Item getItemByFullName(String fullName) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public User getUser(String name) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public TopLevelItem createProject(@NonNull TopLevelItemDescriptor type, @NonNull String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public TopLevelItem createProject(@NonNull TopLevelItemDescriptor type, @NonNull String name, boolean notify)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public void putItem(TopLevelItem item) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public <T extends TopLevelItem> T createProject(@NonNull Class<T> type, @NonNull String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onRenamed(TopLevelItem job, String oldName, String newName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onDeleted(TopLevelItem item) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean canAdd(TopLevelItem item) {
        throw new UnsupportedOperationException();
    }

    public <I extends TopLevelItem> I add(I item, String name) throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public void remove(TopLevelItem item) throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public Object getFingerprint(String md5sum) throws IOException {
        throw new UnsupportedOperationException();
    }

    public int getNumExecutors() {
        throw new UnsupportedOperationException();
    }

    public String getLabelString() {
        throw new UnsupportedOperationException();
    }

    public void setLabelString(String label) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Computer createComputer() {
        throw new UnsupportedOperationException();
    }

    public void load() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void cleanUp() {
        throw new UnsupportedOperationException();
    }

    public Object getDynamic(String token) {
        throw new UnsupportedOperationException();
    }

    public void doConfigSubmit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public void doTestPost(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doSubmitDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public HttpRedirect doQuietDown() {
        throw new UnsupportedOperationException();
    }

    public HttpRedirect doQuietDown(boolean block, int timeout, @CheckForNull String message, boolean safeRestart)
            throws InterruptedException, IOException {
        throw new UnsupportedOperationException();
    }

    public HttpRedirect doCancelQuietDown() {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doToggleCollapse() throws ServletException, IOException {
        throw new UnsupportedOperationException();
    }

    public void doClassicThreadDump(StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public Map<String, Map<String, String>> getAllThreadDumps() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem doCreateItem(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem createProjectFromXML(String name, InputStream xml) throws IOException {
        throw new UnsupportedOperationException();
    }

    public <T extends TopLevelItem> T copy(T src, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public <T extends AbstractProject<?, ?>> T copy(T src, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doCreateView(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public static void checkGoodName(String name) throws Failure {
        throw new UnsupportedOperationException();
    }

    public void doSecured(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doLoginEntry(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doLogout(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doReload() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doDoFingerprintCheck(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doGc(StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doSimulateOutOfMemory() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doExit(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doSafeExit(StaplerRequest2 req) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static Authentication getAuthentication2() {
        throw new UnsupportedOperationException();
    }

    public void doScript(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doScriptText(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public static void _doScript(
            StaplerRequest2 req, StaplerResponse2 rsp, RequestDispatcher view, VirtualChannel channel, ACL acl)
            throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doEval(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doSignup(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doIconSize(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doFingerprintCleanup(StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doWorkspaceCleanup(StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public FormValidation doDefaultJDKCheck(StaplerRequest2 request, String value) {
        throw new UnsupportedOperationException();
    }

    public FormValidation doCheckViewName(String value) {
        throw new UnsupportedOperationException();
    }

    public void doResources(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void rebuildDependencyGraph() {
        throw new UnsupportedOperationException();
    }

    public User getMe() {
        throw new UnsupportedOperationException();
    }

    public Object getTarget() {
        throw new UnsupportedOperationException();
    }

    public boolean isSubjectToMandatoryReadPermissionCheck(String restOfPath) {
        throw new UnsupportedOperationException();
    }

    public Collection<String> getUnprotectedRootActions() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static <T> T lookup(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
