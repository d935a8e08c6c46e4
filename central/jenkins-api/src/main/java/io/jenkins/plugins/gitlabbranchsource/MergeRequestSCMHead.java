package io.jenkins.plugins.gitlabbranchsource;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

public class MergeRequestSCMHead extends SCMHead implements ChangeRequestSCMHead2 {
    private MergeRequestSCMHead() { super((String) null); }

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
