package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

/** Builds of branch jobs: the head that the job stands for. */
@Extension
public final class BranchJobChangeRequest implements BuiltChangeRequest {

    @Override
    public Optional<ChangeRequest> in(Run<?, ?> run) {
        SCMHead head = SCMHead.HeadByItem.findHead(run.getParent());
        return head instanceof ChangeRequestSCMHead changeRequest
                ? Optional.of(new ChangeRequest(changeRequest.getId(), fork(head), isMerge(head), false))
                : Optional.empty();
    }

    private static Optional<String> fork(SCMHead head) {
        return head.getOrigin() instanceof SCMHeadOrigin.Fork fork ? Optional.of(fork.getName()) : Optional.empty();
    }

    private static boolean isMerge(SCMHead head) {
        return head instanceof ChangeRequestSCMHead2 built
                && built.getCheckoutStrategy() == ChangeRequestCheckoutStrategy.MERGE;
    }
}
