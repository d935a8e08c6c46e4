package jenkins.branch;

import com.cloudbees.hudson.plugins.folder.computed.ChildObserver;
import com.cloudbees.hudson.plugins.folder.computed.ComputedFolder;
import com.cloudbees.hudson.plugins.folder.computed.FolderComputation;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import hudson.security.ACL;
import hudson.util.PersistedList;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.SCMSourceOwner;
import org.jenkins.ui.icon.IconSpec;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class MultiBranchProject<P extends Job<P, R> & TopLevelItem, R extends Run<P, R>> extends ComputedFolder<P>
        implements SCMSourceOwner, IconSpec {
    protected MultiBranchProject(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException();
    }

    public String getSourcePronoun() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public BranchProjectFactory<P, R> getProjectFactory() {
        throw new UnsupportedOperationException();
    }

    public final Class<P> getProjectClass() {
        throw new UnsupportedOperationException();
    }

    public void setProjectFactory(BranchProjectFactory<P, R> projectFactory) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected abstract BranchProjectFactory<P, R> newProjectFactory();

    @NonNull
    public List<BranchSource> getSources() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public PersistedList<BranchSource> getSourcesList() {
        throw new UnsupportedOperationException();
    }

    public void setSourcesList(List<BranchSource> sources) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<SCMSource> getSCMSources() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public SCMSource getSCMSource(@CheckForNull String sourceId) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public SCMSourceCriteria getSCMSourceCriteria(@NonNull SCMSource source) {
        throw new UnsupportedOperationException();
    }

    public void onSCMSourceUpdated(@NonNull SCMSource source) {
        throw new UnsupportedOperationException();
    }

    public boolean isHasEvents() {
        throw new UnsupportedOperationException();
    }

    protected void computeChildren(ChildObserver<P> observer, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected Collection<P> orphanedItems(Collection<P> orphaned, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public P getItem(String name) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public P getItemByBranchName(@NonNull String branchName) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public File getJobsDir() {
        throw new UnsupportedOperationException();
    }

    public File getRootDirFor(P child) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public File getComputationDir() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public MultiBranchProjectDescriptor getDescriptor() {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    protected void fireSCMSourceAfterSave(List<SCMSource> sources) {
        throw new UnsupportedOperationException();
    }

    public boolean isBuildable() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected FolderComputation<P> createComputation(FolderComputation<P> previous) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static String rawDecode(@NonNull String s) {
        throw new UnsupportedOperationException();
    }
}
