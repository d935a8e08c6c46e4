package hudson.plugins.git;

import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean(defaultVisibility = 999)
public class Revision implements Serializable, Cloneable {
    private Revision() {}

    public String getSha1String() {
        throw new UnsupportedOperationException();
    }

    public boolean containsBranchName(String name) {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public Revision clone() {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object obj) {
        throw new UnsupportedOperationException();
    }
}
