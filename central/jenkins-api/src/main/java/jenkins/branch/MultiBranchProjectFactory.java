package jenkins.branch;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import hudson.model.ItemGroup;
import hudson.model.TaskListener;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMSource;

public abstract class MultiBranchProjectFactory extends AbstractDescribableImpl<MultiBranchProjectFactory>
        implements ExtensionPoint {
    public boolean recognizes(
            @NonNull ItemGroup<?> parent,
            @NonNull String name,
            @NonNull List<? extends SCMSource> scmSources,
            @NonNull Map<String, Object> attributes,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public boolean recognizes(
            @NonNull ItemGroup<?> parent,
            @NonNull String name,
            @NonNull List<? extends SCMSource> scmSources,
            @NonNull Map<String, Object> attributes,
            @CheckForNull SCMHeadEvent<?> event,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public MultiBranchProject<?, ?> createNewProject(
            @NonNull ItemGroup<?> parent,
            @NonNull String name,
            @NonNull List<? extends SCMSource> scmSources,
            @NonNull Map<String, Object> attributes,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void updateExistingProject(
            @NonNull MultiBranchProject<?, ?> project,
            @NonNull Map<String, Object> attributes,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }
}
