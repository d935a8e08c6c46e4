package jenkins.branch;

import com.cloudbees.hudson.plugins.folder.AbstractFolderDescriptor;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import hudson.model.Job;

public abstract class MultiBranchProjectDescriptor extends AbstractFolderDescriptor {
    protected MultiBranchProjectDescriptor(Class<? extends MultiBranchProject<?, ?>> clazz, Class<? extends Job> projectClass) {}

    protected MultiBranchProjectDescriptor(Class<? extends MultiBranchProject<?, ?>> clazz) {}

    protected MultiBranchProjectDescriptor() {}

    @NonNull
    public Class<? extends Job> getProjectClass() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Class<? extends MultiBranchProject> getClazz() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Descriptor<BranchSource> getBranchSourceDescriptor() {
        throw new UnsupportedOperationException();
    }

    public boolean isIconConfigurable() {
        throw new UnsupportedOperationException();
    }
}
