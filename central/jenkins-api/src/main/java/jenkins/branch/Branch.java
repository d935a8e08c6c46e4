package jenkins.branch;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.Action;
import hudson.scm.SCM;
import java.util.List;
import jenkins.scm.api.SCMHead;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class Branch {
    public Branch(String sourceId, SCMHead head, SCM scm, List<? extends BranchProperty> properties) {}

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getSourceId() {
        throw new UnsupportedOperationException();
    }

    public SCMHead getHead() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public <T extends Action> T getAction(Class<T> clazz) {
        throw new UnsupportedOperationException();
    }

    public static class Dead extends Branch {
        private Dead() { super((String) null, (SCMHead) null, (SCM) null, (List) null); }
    }
}
