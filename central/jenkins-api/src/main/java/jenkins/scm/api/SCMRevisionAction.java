package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Actionable;
import hudson.model.InvisibleAction;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class SCMRevisionAction extends InvisibleAction {
    private SCMRevisionAction() {}

    @NonNull
    public SCMRevision getRevision() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static SCMRevision getRevision(@NonNull SCMSource source, @NonNull Actionable actionable) {
        throw new UnsupportedOperationException();
    }
}
