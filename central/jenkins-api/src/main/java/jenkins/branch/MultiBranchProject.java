package jenkins.branch;

import com.cloudbees.hudson.plugins.folder.computed.ComputedFolder;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TopLevelItem;
import hudson.security.ACL;
import java.io.File;
import java.io.IOException;
import java.util.List;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceOwner;
import org.jenkins.ui.icon.IconSpec;

public abstract class MultiBranchProject<P extends Job<P, R> & TopLevelItem, R extends Run<P, R>>
        extends ComputedFolder<P>
        implements SCMSourceOwner, IconSpec {
    private MultiBranchProject() { super((ItemGroup) null, (String) null); }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public BranchProjectFactory<P, R> getProjectFactory() {
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

    public void save() throws IOException {
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

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public File getRootDirFor(P child) {
        throw new UnsupportedOperationException();
    }
}
