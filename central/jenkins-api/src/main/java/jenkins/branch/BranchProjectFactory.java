package jenkins.branch;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.Saveable;
import hudson.model.TopLevelItem;
import jenkins.scm.api.SCMRevision;

public abstract class BranchProjectFactory<P extends Job<P, R> & TopLevelItem, R extends Run<P, R>>
        extends AbstractDescribableImpl<BranchProjectFactory<?, ?>>
        implements Saveable, ExtensionPoint {
    @NonNull
    public abstract Branch getBranch(@NonNull P project);

    public abstract boolean isProject(@CheckForNull Item item);

    @CheckForNull
    public SCMRevision getRevision(P project) {
        throw new UnsupportedOperationException();
    }
}
