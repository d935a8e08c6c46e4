package hudson.model;

import com.thoughtworks.xstream.XStream;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.ExtensionPoint;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Calendar;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import jenkins.console.WithConsoleUrl;
import jenkins.model.HistoricalBuild;
import jenkins.util.io.OnMaster;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.export.ExportedBean;
import org.springframework.security.access.AccessDeniedException;

@ExportedBean
public abstract class Run<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends Actionable
        implements ExtensionPoint,
                Comparable<RunT>,
                AccessControlled,
                PersistenceRoot,
                DescriptorByNameOwner,
                OnMaster,
                StaplerProxy,
                HistoricalBuild,
                WithConsoleUrl {
    public static final long QUEUE_ID_UNKNOWN = -1;

    @NonNull protected final JobT project = null;

    public int number;

    protected long timestamp;

    protected Result result;

    @CheckForNull protected String description;

    protected long duration;

    protected String charset;

    public static final int LIST_CUTOFF = Integer.valueOf(0);

    public static final XStream XSTREAM = null;

    public static final Comparator<Run> ORDER_BY_DATE = null;

    public static final PermissionGroup PERMISSIONS = null;

    public static final Permission DELETE = null;

    public static final Permission UPDATE = null;

    public static final Permission ARTIFACTS = null;

    protected Run(@NonNull JobT job) throws IOException {}

    protected Run(@NonNull JobT job, @NonNull Calendar timestamp) {}

    protected Run(@NonNull JobT job, long timestamp) {}

    protected Run(@NonNull JobT project, @NonNull File buildDir) throws IOException {}

    public void reload() throws IOException {
        throw new UnsupportedOperationException();
    }

    protected void onLoad() {
        throw new UnsupportedOperationException();
    }

    public void addAction(@NonNull Action a) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected RunT _this() {
        throw new UnsupportedOperationException();
    }

    public int compareTo(@NonNull RunT that) {
        throw new UnsupportedOperationException();
    }

    public long getQueueId() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Result getResult() {
        throw new UnsupportedOperationException();
    }

    public void setResult(@NonNull Result r) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<BuildBadgeAction> getBadgeActions() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException();
    }

    public boolean isInProgress() {
        throw new UnsupportedOperationException();
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Charset getCharset() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<Cause> getCauses() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public <T extends Cause> T getCause(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public final boolean isKeepLog() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getWhyKeepLog() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public JobT getParent() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Calendar getTimestamp() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Date getTime() {
        throw new UnsupportedOperationException();
    }

    public final long getTimeInMillis() {
        throw new UnsupportedOperationException();
    }

    public final long getStartTimeInMillis() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getTimestampString() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getTimestampString2() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getDurationString() {
        throw new UnsupportedOperationException();
    }

    public long getDuration() {
        throw new UnsupportedOperationException();
    }

    public boolean hasntStartedYet() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public boolean hasCustomDisplayName() {
        throw new UnsupportedOperationException();
    }

    public void setDisplayName(String value) throws IOException {
        throw new UnsupportedOperationException();
    }

    public int getNumber() {
        throw new UnsupportedOperationException();
    }

    protected void dropLinks() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getPreviousBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public final RunT getPreviousCompletedBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public final RunT getPreviousBuildInProgress() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getPreviousBuiltBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getPreviousNotFailedBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getPreviousFailedBuild() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getPreviousSuccessfulBuild() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<RunT> getPreviousBuildsOverThreshold(int numberOfBuilds, @NonNull Result threshold) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected List<RunT> getBuildsOverThreshold(int numberOfBuilds, @NonNull Result threshold) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public RunT getNextBuild() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    public String getConsoleUrl() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final String getSearchUrl() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getId() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public File getRootDir() {
        throw new UnsupportedOperationException();
    }

    public boolean getHasArtifacts() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public InputStream getLogInputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Reader getLogReader() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void writeWholeLogTo(@NonNull OutputStream out) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Api getApi() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }

    public void deleteArtifacts() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException {
        throw new UnsupportedOperationException();
    }

    protected void onStartBuilding() {
        throw new UnsupportedOperationException();
    }

    protected void onEndBuilding() {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    protected Object writeReplace() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<String> getLog(int maxLines) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doBuildStatus(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doBuildNumber(StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doBuildTimestamp(StaplerRequest2 req, StaplerResponse2 rsp, String format) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doConsoleText(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean canToggleLogKeep() {
        throw new UnsupportedOperationException();
    }

    public void doToggleLogKeep(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public final void keepLog() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void keepLog(boolean newValue) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doDoDelete(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doSubmitDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public EnvVars getEnvironment(@NonNull TaskListener listener) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final EnvVars getCharacteristicEnvVars() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getExternalizableId() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static Run<?, ?> fromExternalizableId(String id) throws IllegalArgumentException, AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    public long getEstimatedDuration() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public HttpResponse doConfigSubmit(StaplerRequest2 req)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    protected void submit(JSONObject json) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Object getDynamic(String token, StaplerRequest2 req, StaplerResponse2 rsp) {
        throw new UnsupportedOperationException();
    }

    public Object getTarget() {
        throw new UnsupportedOperationException();
    }

    public static final class RunnerAbortedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public RunnerAbortedException() {}
    }
}
