package jenkins.scm.api.mixin;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;

public abstract class ChangeRequestSCMRevision<H extends SCMHead & ChangeRequestSCMHead> extends SCMRevision {
    protected ChangeRequestSCMRevision(@NonNull H head, @NonNull SCMRevision target) {
        super((SCMHead) null);
    }
}
