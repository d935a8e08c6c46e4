package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.FilePath;
import hudson.Launcher;
import hudson.model.queue.SubTask;
import hudson.scm.SCM;
import hudson.tasks.Publisher;
import hudson.triggers.Trigger;
import hudson.util.DescribableList;
import hudson.util.FormValidation;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jenkins.model.ParameterizedJobMixIn;
import jenkins.model.lazy.LazyBuildMixIn;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class AbstractProject<P extends AbstractProject<P, R>, R extends AbstractBuild<P, R>> extends Job<P, R>
        implements BuildableItem, LazyBuildMixIn.LazyLoadingJob<P, R>, ParameterizedJobMixIn.ParameterizedJob<P, R> {
    protected boolean disabled;

    protected boolean blockBuildWhenDownstreamBuilding;

    protected boolean blockBuildWhenUpstreamBuilding;

    protected List<Action> transientActions;

    protected AbstractProject(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public LazyBuildMixIn<P, R> getLazyBuildMixIn() {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onCreatedFromScratch() {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public EnvVars getEnvironment(@CheckForNull Node node, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected void performDelete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public boolean isConcurrentBuild() {
        throw new UnsupportedOperationException();
    }

    public void setConcurrentBuild(boolean b) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getAssignedLabelString() {
        throw new UnsupportedOperationException();
    }

    public void setAssignedNode(Node l) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public String getBuildNowText() {
        throw new UnsupportedOperationException();
    }

    public AbstractProject<?, ?> getRootProject() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public final FilePath getSomeWorkspace() {
        throw new UnsupportedOperationException();
    }

    public final R getSomeBuildWithWorkspace() {
        throw new UnsupportedOperationException();
    }

    public int getQuietPeriod() {
        throw new UnsupportedOperationException();
    }

    public int getScmCheckoutRetryCount() {
        throw new UnsupportedOperationException();
    }

    public boolean getHasCustomQuietPeriod() {
        throw new UnsupportedOperationException();
    }

    public void setQuietPeriod(Integer seconds) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean hasCustomScmCheckoutRetryCount() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuildable() {
        throw new UnsupportedOperationException();
    }

    public boolean isConfigurable() {
        throw new UnsupportedOperationException();
    }

    public boolean blockBuildWhenDownstreamBuilding() {
        throw new UnsupportedOperationException();
    }

    public void setBlockBuildWhenDownstreamBuilding(boolean b) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean blockBuildWhenUpstreamBuilding() {
        throw new UnsupportedOperationException();
    }

    public void setBlockBuildWhenUpstreamBuilding(boolean b) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean isDisabled() {
        throw new UnsupportedOperationException();
    }

    public FormValidation doCheckRetryCount(String value) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public boolean supportsMakeDisabled() {
        throw new UnsupportedOperationException();
    }

    public void disable() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void enable() throws IOException {
        throw new UnsupportedOperationException();
    }

    protected void updateTransientActions() {
        throw new UnsupportedOperationException();
    }

    protected List<Action> createTransientActions() {
        throw new UnsupportedOperationException();
    }

    public abstract DescribableList<Publisher, Descriptor<Publisher>> getPublishersList();

    public void addProperty(JobProperty<? super P> jobProp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doConfigSubmit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public boolean scheduleBuild(int quietPeriod, Cause c, Action... actions) {
        throw new UnsupportedOperationException();
    }

    public boolean schedulePolling() {
        throw new UnsupportedOperationException();
    }

    public boolean isInQueue() {
        throw new UnsupportedOperationException();
    }

    public void removeRun(R run) {
        throw new UnsupportedOperationException();
    }

    public R getBuild(String id) {
        throw new UnsupportedOperationException();
    }

    public R getBuildByNumber(int n) {
        throw new UnsupportedOperationException();
    }

    public R getFirstBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public R getLastBuild() {
        throw new UnsupportedOperationException();
    }

    public R getNearestBuild(int n) {
        throw new UnsupportedOperationException();
    }

    public R getNearestOldBuild(int n) {
        throw new UnsupportedOperationException();
    }

    protected List<R> getEstimatedDurationCandidates() {
        throw new UnsupportedOperationException();
    }

    protected abstract Class<R> getBuildClass();

    protected R newBuild() throws IOException {
        throw new UnsupportedOperationException();
    }

    protected R loadBuild(File dir) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<Action> getActions() {
        throw new UnsupportedOperationException();
    }

    public Node getLastBuiltOn() {
        throw new UnsupportedOperationException();
    }

    public Object getSameNodeConstraint() {
        throw new UnsupportedOperationException();
    }

    public AbstractProject getBuildingDownstream() {
        throw new UnsupportedOperationException();
    }

    public AbstractProject getBuildingUpstream() {
        throw new UnsupportedOperationException();
    }

    public List<SubTask> getSubTasks() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public R createExecutable() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void checkAbortPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean hasAbortPermission() {
        throw new UnsupportedOperationException();
    }

    protected Set<ResourceActivity> getResourceActivities() {
        throw new UnsupportedOperationException();
    }

    public boolean checkout(AbstractBuild build, Launcher launcher, BuildListener listener, File changelogFile)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public boolean hasParticipant(User user) {
        throw new UnsupportedOperationException();
    }

    public SCM getScm() {
        throw new UnsupportedOperationException();
    }

    public void setScm(SCM scm) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void addTrigger(Trigger<?> trigger) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected final <T extends Describable<T>> void addToList(T item, List<T> collection) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected final <T extends Describable<T>> void removeFromList(Descriptor<T> item, List<T> collection)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public <T extends Trigger> T getTrigger(Class<T> clazz) {
        throw new UnsupportedOperationException();
    }

    public abstract boolean isFingerprintConfigured();

    public final List<AbstractProject> getDownstreamProjects() {
        throw new UnsupportedOperationException();
    }

    public final List<AbstractProject> getUpstreamProjects() {
        throw new UnsupportedOperationException();
    }

    public final List<AbstractProject> getBuildTriggerUpstreamProjects() {
        throw new UnsupportedOperationException();
    }

    public final Set<AbstractProject> getTransitiveUpstreamProjects() {
        throw new UnsupportedOperationException();
    }

    public final Set<AbstractProject> getTransitiveDownstreamProjects() {
        throw new UnsupportedOperationException();
    }

    public void doPolling(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    protected final <T extends Describable<T>> List<T> buildDescribable(
            StaplerRequest2 req, List<? extends Descriptor<T>> descriptors)
            throws Descriptor.FormException, ServletException {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doDoWipeOutWorkspace() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static AbstractProject findNearest(String name) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static AbstractProject findNearest(String name, ItemGroup context) {
        throw new UnsupportedOperationException();
    }

    public String getCustomWorkspace() {
        throw new UnsupportedOperationException();
    }

    public void setCustomWorkspace(String customWorkspace) throws IOException {
        throw new UnsupportedOperationException();
    }
}
