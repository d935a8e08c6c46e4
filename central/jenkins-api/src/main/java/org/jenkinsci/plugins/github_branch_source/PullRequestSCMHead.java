package org.jenkinsci.plugins.github_branch_source;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

public class PullRequestSCMHead extends SCMHead implements ChangeRequestSCMHead2 {
    private PullRequestSCMHead() { super((String) null); }

    @NonNull
    public ChangeRequestCheckoutStrategy getCheckoutStrategy() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getOriginName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getId() {
        throw new UnsupportedOperationException();
    }
}
