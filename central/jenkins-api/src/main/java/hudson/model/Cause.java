package hudson.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class Cause {
    public abstract String getShortDescription();

    public void onAddedTo(@NonNull Run build) {
        throw new UnsupportedOperationException();
    }

    public void onLoad(@NonNull Run<?, ?> build) {
        throw new UnsupportedOperationException();
    }

    public void print(TaskListener listener) {
        throw new UnsupportedOperationException();
    }
}
