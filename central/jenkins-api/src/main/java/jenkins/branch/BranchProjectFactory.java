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
import java.io.IOException;
import jenkins.scm.api.SCMRevision;

public abstract class BranchProjectFactory<P extends Job<P, R> & TopLevelItem, R extends Run<P, R>> extends AbstractDescribableImpl<BranchProjectFactory<?, ?>>
        implements Saveable, ExtensionPoint {
    public abstract P newInstance(Branch branch);

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void setOwner(MultiBranchProject<P, R> owner) {
        throw new UnsupportedOperationException();
    }

    public MultiBranchProject<P, R> getOwner() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public abstract Branch getBranch(@NonNull P project);

    @NonNull
    public abstract P setBranch(@NonNull P project, @NonNull Branch branch);

    public abstract boolean isProject(@CheckForNull Item item);

    @NonNull
    public P asProject(@NonNull Item item) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public SCMRevision getRevision(P project) {
        throw new UnsupportedOperationException();
    }

    public void setRevisionHash(P project, SCMRevision revision) throws IOException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public SCMRevision getLastSeenRevision(P project) {
        throw new UnsupportedOperationException();
    }

    public void setLastSeenRevisionHash(P project, SCMRevision revision) throws IOException {
        throw new UnsupportedOperationException();
    }

    public P decorate(P project) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Class<P> getProjectClass() {
        throw new UnsupportedOperationException();
    }
}
