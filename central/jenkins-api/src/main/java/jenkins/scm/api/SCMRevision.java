package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCMRevision implements Serializable {
    protected SCMRevision(@NonNull SCMHead head) {}

    @NonNull
    public final SCMHead getHead() {
        throw new UnsupportedOperationException();
    }
}
