package io.jenkins.plugins.gitlabbranchsource;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

public class MergeRequestSCMRevision extends ChangeRequestSCMRevision<MergeRequestSCMHead> {
    private MergeRequestSCMRevision() { super(null, (SCMRevision) null); }

    @NonNull
    public String getHeadHash() {
        throw new UnsupportedOperationException();
    }
}
