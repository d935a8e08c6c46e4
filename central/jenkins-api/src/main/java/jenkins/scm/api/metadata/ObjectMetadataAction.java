package jenkins.scm.api.metadata;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.InvisibleAction;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class ObjectMetadataAction extends InvisibleAction implements Serializable {
    public ObjectMetadataAction(@CheckForNull String objectDisplayName, @CheckForNull String objectDescription, @CheckForNull String objectUrl) {}

    @CheckForNull
    public String getObjectDisplayName() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getObjectDescription() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getObjectUrl() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
