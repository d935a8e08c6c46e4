package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.branch.MultiBranchProject;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;

/**
 * Asks the Git host of a branch job for its head, by way of the branch source that lists it. A host that does not
 * answer soon is not waited for: a deployment is then made on what Jenkins knows already. Thread-safe.
 */
final class GitHosts {

    private static final Logger LOGGER = Logger.getLogger(GitHosts.class.getName());

    private final BriefQuestions questions = new BriefQuestions();

    /** The head commit as the host has it now; empty if the host does not say, or has no such head any more. */
    Optional<String> head(BranchJob job) throws InterruptedException {
        MultiBranchProject<?, ?> project = (MultiBranchProject<?, ?>) job.job().getParent();
        String sourceId = job.branch().getSourceId();
        SCMSource source = project.getSCMSource(sourceId);
        return source == null
                ? Optional.empty()
                : questions.ask(project.getFullName() + " " + sourceId, () -> fetch(source, job));
    }

    @SuppressWarnings("try") // closing it is all that is to be done with it
    private static Optional<String> fetch(SCMSource source, BranchJob job) throws InterruptedException {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            SCMRevision revision = source.fetch(job.branch().getHead(), TaskListener.NULL);
            return Optional.ofNullable(revision).flatMap(HeadCommit::of);
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> "The Git host does not tell the head of " + job.job().getFullName());
            return Optional.empty();
        }
    }
}
