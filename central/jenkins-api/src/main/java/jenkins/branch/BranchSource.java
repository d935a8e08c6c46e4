package jenkins.branch;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.AbstractDescribableImpl;
import jenkins.scm.api.SCMSource;

public class BranchSource extends AbstractDescribableImpl<BranchSource> {
    public BranchSource(SCMSource source) {}

    @NonNull
    public SCMSource getSource() {
        throw new UnsupportedOperationException();
    }
}
