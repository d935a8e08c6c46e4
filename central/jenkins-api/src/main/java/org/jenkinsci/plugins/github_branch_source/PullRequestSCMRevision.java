package org.jenkinsci.plugins.github_branch_source;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

public class PullRequestSCMRevision extends ChangeRequestSCMRevision<PullRequestSCMHead> {
    public PullRequestSCMRevision(@NonNull PullRequestSCMHead head, @NonNull String baseHash, @NonNull String pullHash) {
        super(null, (SCMRevision) null);
    }

    @NonNull
    public String getBaseHash() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getPullHash() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getMergeHash() {
        throw new UnsupportedOperationException();
    }

    public boolean equivalent(ChangeRequestSCMRevision<?> o) {
        throw new UnsupportedOperationException();
    }

    public int _hashCode() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
