package jenkins.branch;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.scm.SCM;
import java.util.List;
import jenkins.scm.api.SCMHead;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class Branch {
    public Branch(String sourceId, SCMHead head, SCM scm, List<? extends BranchProperty> properties) {}

    public String getSourceId() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getEncodedName() {
        throw new UnsupportedOperationException();
    }

    public SCMHead getHead() {
        throw new UnsupportedOperationException();
    }

    public SCM getScm() {
        throw new UnsupportedOperationException();
    }

    public boolean hasProperty(Class<? extends BranchProperty> clazz) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public <T extends BranchProperty> T getProperty(Class<T> clazz) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<BranchProperty> getProperties() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<Action> getActions() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public <T extends Action> T getAction(Class<T> clazz) {
        throw new UnsupportedOperationException();
    }

    public boolean isBuildable() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public static class Dead extends Branch {
        public Dead(SCMHead name, List<? extends BranchProperty> properties) {
            super((String) null, (SCMHead) null, (SCM) null, (List) null);
        }

        public Dead(Branch b) {
            super((String) null, (SCMHead) null, (SCM) null, (List) null);
        }

        public boolean isBuildable() {
            throw new UnsupportedOperationException();
        }
    }
}
