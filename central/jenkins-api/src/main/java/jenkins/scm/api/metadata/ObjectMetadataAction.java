package jenkins.scm.api.metadata;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.InvisibleAction;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class ObjectMetadataAction extends InvisibleAction implements Serializable {
    private ObjectMetadataAction() {}

    @CheckForNull
    public String getObjectDisplayName() {
        throw new UnsupportedOperationException();
    }
}
