package io.jenkins.plugins.gitlabbranchsource;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

public class MergeRequestSCMHead extends SCMHead implements ChangeRequestSCMHead2 {
    public MergeRequestSCMHead(@NonNull String name, long id, BranchSCMHead target, ChangeRequestCheckoutStrategy strategy, SCMHeadOrigin origin, String originOwner, String originProjectPath, String originName, String title) {
        super((String) null);
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

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

    @NonNull
    public BranchSCMHead getTarget() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException();
    }

    public String getOriginOwner() {
        throw new UnsupportedOperationException();
    }

    public String getOriginProjectPath() {
        throw new UnsupportedOperationException();
    }

    public String getTitle() {
        throw new UnsupportedOperationException();
    }

    public void setTitle(String title) {
        throw new UnsupportedOperationException();
    }
}
