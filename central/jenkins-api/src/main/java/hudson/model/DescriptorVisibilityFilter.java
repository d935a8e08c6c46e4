package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionList;
import hudson.ExtensionPoint;
import java.util.List;

public abstract class DescriptorVisibilityFilter implements ExtensionPoint {
    public boolean filterType(@NonNull Class<?> contextClass, @NonNull Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    public abstract boolean filter(@CheckForNull Object context, @NonNull Descriptor descriptor);

    public static ExtensionList<DescriptorVisibilityFilter> all() {
        throw new UnsupportedOperationException();
    }

    public static <T extends Descriptor> List<T> apply(Object context, Iterable<T> source) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Descriptor> List<T> applyType(Class<?> contextClass, Iterable<T> source) {
        throw new UnsupportedOperationException();
    }
}
