package hudson.model;

import com.thoughtworks.xstream.converters.SingleValueConverter;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.kohsuke.stapler.export.CustomExportedBean;

public final class Result implements Serializable, CustomExportedBean {
    @NonNull public static final Result SUCCESS = null;

    @NonNull public static final Result UNSTABLE = null;

    @NonNull public static final Result FAILURE = null;

    @NonNull public static final Result NOT_BUILT = null;

    @NonNull public static final Result ABORTED = null;

    public final int ordinal = Integer.valueOf(0);

    public final boolean completeBuild = Boolean.valueOf(false);

    public static final SingleValueConverter conv = null;

    private Result() {}

    @NonNull
    public Result combine(@NonNull Result that) {
        throw new UnsupportedOperationException();
    }

    public static Result combine(Result r1, Result r2) {
        throw new UnsupportedOperationException();
    }

    public boolean isWorseThan(@NonNull Result that) {
        throw new UnsupportedOperationException();
    }

    public boolean isWorseOrEqualTo(@NonNull Result that) {
        throw new UnsupportedOperationException();
    }

    public boolean isBetterThan(@NonNull Result that) {
        throw new UnsupportedOperationException();
    }

    public boolean isBetterOrEqualTo(@NonNull Result that) {
        throw new UnsupportedOperationException();
    }

    public boolean isCompleteBuild() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String toString() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String toExportedObject() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static Result fromString(@NonNull String s) {
        throw new UnsupportedOperationException();
    }

    public static void init() {
        throw new UnsupportedOperationException();
    }
}
