package jenkins.branch;

import com.cloudbees.hudson.plugins.folder.computed.ComputedFolder;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.ItemGroup;
import java.util.List;
import jenkins.scm.api.SCMNavigatorOwner;
import jenkins.scm.api.SCMSource;
import org.jenkins.ui.icon.IconSpec;

public final class OrganizationFolder extends ComputedFolder<MultiBranchProject<?, ?>>
        implements SCMNavigatorOwner, IconSpec {
    private OrganizationFolder() { super((ItemGroup) null, (String) null); }

    @NonNull
    public List<SCMSource> getSCMSources() {
        throw new UnsupportedOperationException();
    }
}
