package io.jenkins.plugins.gitlabbranchsource;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

public class MergeRequestSCMRevision extends ChangeRequestSCMRevision<MergeRequestSCMHead> {
    public MergeRequestSCMRevision(@NonNull MergeRequestSCMHead head, @NonNull BranchSCMRevision target, @NonNull BranchSCMRevision origin) {
        super(null, (SCMRevision) null);
    }

    @NonNull
    public String getBaseHash() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getHeadHash() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final BranchSCMRevision getOrigin() {
        throw new UnsupportedOperationException();
    }

    public boolean equivalent(ChangeRequestSCMRevision<?> revision) {
        throw new UnsupportedOperationException();
    }

    protected int _hashCode() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
