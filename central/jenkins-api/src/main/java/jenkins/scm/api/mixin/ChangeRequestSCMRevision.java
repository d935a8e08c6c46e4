package jenkins.scm.api.mixin;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;

public abstract class ChangeRequestSCMRevision<H extends SCMHead & ChangeRequestSCMHead> extends SCMRevision {
    protected ChangeRequestSCMRevision(@NonNull H head, @NonNull SCMRevision target) {
        super((SCMHead) null);
    }

    @NonNull
    public final SCMRevision getTarget() {
        throw new UnsupportedOperationException();
    }

    public final boolean isMerge() {
        throw new UnsupportedOperationException();
    }

    public abstract boolean equivalent(ChangeRequestSCMRevision<?> revision);

    protected abstract int _hashCode();

    public final boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public final int hashCode() {
        throw new UnsupportedOperationException();
    }
}
