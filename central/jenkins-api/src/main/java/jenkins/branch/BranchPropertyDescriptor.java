package jenkins.branch;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import java.util.List;

public abstract class BranchPropertyDescriptor extends Descriptor<BranchProperty> {
    public boolean isApplicable(@NonNull MultiBranchProject project) {
        throw new UnsupportedOperationException();
    }

    protected boolean isApplicable(@NonNull MultiBranchProjectDescriptor projectDescriptor) {
        throw new UnsupportedOperationException();
    }

    public static List<BranchPropertyDescriptor> all() {
        throw new UnsupportedOperationException();
    }

    public static List<BranchPropertyDescriptor> all(@NonNull MultiBranchProject project) {
        throw new UnsupportedOperationException();
    }
}
