package org.jenkinsci.plugins.github_branch_source;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

public class PullRequestSCMRevision extends ChangeRequestSCMRevision<PullRequestSCMHead> {
    private PullRequestSCMRevision() { super(null, (SCMRevision) null); }

    @NonNull
    public String getPullHash() {
        throw new UnsupportedOperationException();
    }
}
