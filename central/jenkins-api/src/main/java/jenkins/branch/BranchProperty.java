package jenkins.branch;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import java.util.ArrayList;
import java.util.List;

public abstract class BranchProperty extends AbstractDescribableImpl<BranchProperty> implements ExtensionPoint {
    @NonNull
    public BranchPropertyDescriptor getDescriptor() {
        throw new UnsupportedOperationException();
    }

    protected static <T> ArrayList<T> asArrayList(List<T> list) {
        throw new UnsupportedOperationException();
    }
}
