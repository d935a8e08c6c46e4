package jenkins.branch;

import com.cloudbees.hudson.plugins.folder.computed.ChildObserver;
import com.cloudbees.hudson.plugins.folder.computed.ComputedFolder;
import com.cloudbees.hudson.plugins.folder.computed.FolderComputation;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.TaskListener;
import hudson.security.ACL;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import jenkins.scm.api.SCMNavigator;
import jenkins.scm.api.SCMNavigatorOwner;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceCriteria;
import org.jenkins.ui.icon.IconSpec;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.springframework.security.access.AccessDeniedException;

public final class OrganizationFolder extends ComputedFolder<MultiBranchProject<?, ?>>
        implements SCMNavigatorOwner, IconSpec {
    public OrganizationFolder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void onCreatedFromScratch() {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public MultiBranchProject<?, ?> getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public MultiBranchProject<?, ?> getItemByProjectName(@NonNull String projectName) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<SCMNavigator> getSCMNavigators() {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected FolderComputation<MultiBranchProject<?, ?>> createComputation(
            @CheckForNull FolderComputation<MultiBranchProject<?, ?>> previous) {
        throw new UnsupportedOperationException();
    }

    public boolean isHasEvents() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuildable() {
        throw new UnsupportedOperationException();
    }

    protected void computeChildren(ChildObserver<MultiBranchProject<?, ?>> observer, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException();
    }

    public String getSourcePronoun() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<SCMSource> getSCMSources() {
        throw new UnsupportedOperationException();
    }

    public SCMSource getSCMSource(String sourceId) {
        throw new UnsupportedOperationException();
    }

    public void onSCMSourceUpdated(@NonNull SCMSource source) {
        throw new UnsupportedOperationException();
    }

    public SCMSourceCriteria getSCMSourceCriteria(@NonNull SCMSource source) {
        throw new UnsupportedOperationException();
    }

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }
}
