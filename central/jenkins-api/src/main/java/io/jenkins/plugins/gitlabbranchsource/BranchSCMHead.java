package io.jenkins.plugins.gitlabbranchsource;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;

public class BranchSCMHead extends SCMHead {
    public BranchSCMHead(@NonNull String name) {
        super((String) null);
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }
}
