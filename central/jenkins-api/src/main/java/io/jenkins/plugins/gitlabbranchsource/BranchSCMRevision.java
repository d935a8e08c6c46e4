package io.jenkins.plugins.gitlabbranchsource;

import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMHead;

public class BranchSCMRevision extends AbstractGitSCMSource.SCMRevisionImpl {
    public BranchSCMRevision(BranchSCMHead head, String hash) {
        super((SCMHead) null, (String) null);
    }
}
