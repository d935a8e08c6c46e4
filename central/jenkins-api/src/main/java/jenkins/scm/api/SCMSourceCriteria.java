package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.TaskListener;
import java.io.IOException;
import java.io.Serializable;

public interface SCMSourceCriteria extends Serializable {
    boolean isHead(@NonNull SCMSourceCriteria.Probe probe, @NonNull TaskListener listener) throws IOException;

    abstract class Probe implements Serializable {
    }
}
