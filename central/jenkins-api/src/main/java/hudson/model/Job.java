package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.ExtensionPoint;
import hudson.security.ACL;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jenkins.model.DirectlyModifiableTopLevelItemGroup;
import jenkins.model.ModelObjectWithChildren;
import jenkins.widgets.HasWidgets;
import org.kohsuke.stapler.StaplerOverridable;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class Job<JobT extends Job<JobT, RunT>, RunT extends Run<JobT, RunT>> extends AbstractItem
        implements ExtensionPoint, StaplerOverridable, ModelObjectWithChildren, HasWidgets {
    protected int nextBuildNumber;

    protected Job(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onCopiedFrom(Item src) {
        throw new UnsupportedOperationException();
    }

    public boolean isHoldOffBuildUntilSave() {
        throw new UnsupportedOperationException();
    }

    protected void saveNextBuildNumber() throws IOException {
        throw new UnsupportedOperationException();
    }

    public boolean isInQueue() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException();
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException();
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public boolean isNameEditable() {
        throw new UnsupportedOperationException();
    }

    public boolean isKeepDependencies() {
        throw new UnsupportedOperationException();
    }

    public int assignBuildNumber() throws IOException {
        throw new UnsupportedOperationException();
    }

    public int getNextBuildNumber() {
        throw new UnsupportedOperationException();
    }

    public EnvVars getCharacteristicEnvVars() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public EnvVars getEnvironment(@CheckForNull Node node, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void updateNextBuildNumber(int next) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void logRotate() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public boolean supportsLogRotator() {
        throw new UnsupportedOperationException();
    }

    public String getSearchIcon() {
        throw new UnsupportedOperationException();
    }

    public Collection<? extends Job> getAllJobs() {
        throw new UnsupportedOperationException();
    }

    public void addProperty(JobProperty<? super JobT> jobProp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void removeProperty(JobProperty<? super JobT> jobProp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public <T extends JobProperty> T removeProperty(Class<T> clazz) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Map<JobPropertyDescriptor, JobProperty<? super JobT>> getProperties() {
        throw new UnsupportedOperationException();
    }

    public List<JobProperty<? super JobT>> getAllProperties() {
        throw new UnsupportedOperationException();
    }

    public <T extends JobProperty> T getProperty(Class<T> clazz) {
        throw new UnsupportedOperationException();
    }

    public JobProperty getProperty(String className) {
        throw new UnsupportedOperationException();
    }

    public Collection<?> getOverrides() {
        throw new UnsupportedOperationException();
    }

    public void renameTo(String newName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void movedTo(DirectlyModifiableTopLevelItemGroup destination, AbstractItem newItem, File destDir)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public abstract boolean isBuildable();

    public SortedMap<Integer, RunT> getBuildsAsMap() {
        throw new UnsupportedOperationException();
    }

    public RunT getBuild(String id) {
        throw new UnsupportedOperationException();
    }

    public RunT getBuildByNumber(int n) {
        throw new UnsupportedOperationException();
    }

    public RunT getNearestBuild(int n) {
        throw new UnsupportedOperationException();
    }

    public RunT getNearestOldBuild(int n) {
        throw new UnsupportedOperationException();
    }

    public Object getDynamic(String token, StaplerRequest2 req, StaplerResponse2 rsp) {
        throw new UnsupportedOperationException();
    }

    public File getBuildDir() {
        throw new UnsupportedOperationException();
    }

    protected abstract SortedMap<Integer, ? extends RunT> _getRuns();

    protected abstract void removeRun(RunT run);

    public RunT getLastBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getFirstBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastSuccessfulBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastUnsuccessfulBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastUnstableBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastStableBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastFailedBuild() {
        throw new UnsupportedOperationException();
    }

    public RunT getLastCompletedBuild() {
        throw new UnsupportedOperationException();
    }

    public List<RunT> getLastBuildsOverThreshold(int numberOfBuilds, Result threshold) {
        throw new UnsupportedOperationException();
    }

    protected List<RunT> getEstimatedDurationCandidates() {
        throw new UnsupportedOperationException();
    }

    public long getEstimatedDuration() {
        throw new UnsupportedOperationException();
    }

    public void doRssChangelog(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doConfigSubmit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public void doDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doBuildStatus(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getBuildStatusUrl() {
        throw new UnsupportedOperationException();
    }

    public String getBuildStatusIconClassName() {
        throw new UnsupportedOperationException();
    }

    protected void checkRename(String newName) throws Failure {
        throw new UnsupportedOperationException();
    }

    public void doRssAll(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doRssFailed(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public ACL getACL() {
        throw new UnsupportedOperationException();
    }
}
