package jenkins.branch;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.AbstractDescribableImpl;
import jenkins.scm.api.SCMSource;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class BranchSource extends AbstractDescribableImpl<BranchSource> {
    public BranchSource(SCMSource source) {}

    @NonNull
    public SCMSource getSource() {
        throw new UnsupportedOperationException();
    }
}
