package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import java.util.Optional;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMRevisionAction;

/** Builds of branch jobs: the revision that the branch source noted on them. */
@Extension
public final class BranchJobRevision implements BuiltRevision {

    @Override
    public Optional<String> headCommit(Run<?, ?> run) {
        return BranchJob.of(run.getParent()).flatMap(job -> run.getActions(SCMRevisionAction.class).stream()
                .map(SCMRevisionAction::getRevision)
                .filter(revision -> isOf(job, revision))
                .findFirst()
                .flatMap(HeadCommit::of));
    }

    @Override
    public Optional<String> branch(Run<?, ?> run) {
        return BranchJob.of(run.getParent()).flatMap(BranchJob::gitBranch);
    }

    /** A build may carry revisions of other repositories too, of libraries for instance. */
    private static boolean isOf(BranchJob job, SCMRevision revision) {
        return revision.getHead().getName().equals(job.branch().getName());
    }
}
