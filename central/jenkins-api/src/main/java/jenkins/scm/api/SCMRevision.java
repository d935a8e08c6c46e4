package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCMRevision implements Serializable {
    protected SCMRevision(@NonNull SCMHead head) {}

    public abstract boolean equals(Object obj);

    public abstract int hashCode();

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public boolean isDeterministic() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final SCMHead getHead() {
        throw new UnsupportedOperationException();
    }
}
