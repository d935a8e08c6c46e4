package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;

public abstract class DescriptorVisibilityFilter implements ExtensionPoint {
    public abstract boolean filter(@CheckForNull Object context, @NonNull Descriptor descriptor);
}
