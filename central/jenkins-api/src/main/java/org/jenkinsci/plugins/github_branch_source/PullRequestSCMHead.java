package org.jenkinsci.plugins.github_branch_source;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

public class PullRequestSCMHead extends SCMHead implements ChangeRequestSCMHead2 {
    public PullRequestSCMHead(@NonNull String name, String sourceOwner, String sourceRepo, String sourceBranch, int number, BranchSCMHead target, SCMHeadOrigin origin, ChangeRequestCheckoutStrategy strategy) {
        super((String) null);
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public int getNumber() {
        throw new UnsupportedOperationException();
    }

    public boolean isMerge() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ChangeRequestCheckoutStrategy getCheckoutStrategy() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getId() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public BranchSCMHead getTarget() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getOriginName() {
        throw new UnsupportedOperationException();
    }

    public String getSourceOwner() {
        throw new UnsupportedOperationException();
    }

    public String getSourceBranch() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepo() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException();
    }
}
