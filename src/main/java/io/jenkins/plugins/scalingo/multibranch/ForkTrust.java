package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.branch.MultiBranchProject;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;

/**
 * Whether the author of a change request from a fork is trusted, by the word of the branch source that lists it. The
 * source may ask its Git host: for workers alone. Thread-safe.
 */
final class ForkTrust {

    private static final Logger LOGGER = Logger.getLogger(ForkTrust.class.getName());

    private final BriefQuestions questions = new BriefQuestions();
    private final Verdicts verdicts;

    ForkTrust(InstantSource clock) {
        verdicts = new Verdicts(clock);
    }

    /** Whether it is known that the author is not trusted. Asks nobody; may read a file. */
    boolean refuses(BranchJob job) {
        Optional<SCMSource> source = source(job);
        return source.isPresent()
                && (!judges(source.get())
                        || job.indexedCommit()
                                .flatMap(commit -> verdicts.known(job.job().getFullName(), commit))
                                .filter(Verdicts.Verdict.UNTRUSTED::equals)
                                .isPresent());
    }

    private static Optional<SCMSource> source(BranchJob job) {
        MultiBranchProject<?, ?> project = (MultiBranchProject<?, ?>) job.job().getParent();
        return Optional.ofNullable(project.getSCMSource(job.branch().getSourceId()));
    }

    /** Whether the head that Jenkins knows of the job's change request is trusted. */
    Verdicts.Verdict of(BranchJob job) {
        Optional<SCMSource> source = source(job);
        Optional<SCMRevision> revision = job.indexedRevision();
        Optional<String> commit = revision.flatMap(HeadCommit::of);
        if (source.isEmpty() || commit.isEmpty()) {
            return Verdicts.Verdict.UNKNOWN;
        }
        if (!judges(source.get())) {
            return Verdicts.Verdict.UNTRUSTED;
        }
        String name = job.job().getFullName();
        Optional<Verdicts.Verdict> known = verdicts.known(name, commit.get());
        return known.isPresent()
                ? known.get()
                : verdicts.heard(name, commit.get(), ask(job, source.get(), revision.get()));
    }

    private Optional<Boolean> ask(BranchJob job, SCMSource source, SCMRevision revision) {
        try {
            String project = ((Item) job.job().getParent()).getFullName();
            return questions.ask(
                    project + " " + source.getId() + " trust", () -> Optional.of(isTrusted(source, revision)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @SuppressWarnings("try") // closing it is all that is to be done with it
    private static boolean isTrusted(SCMSource source, SCMRevision revision)
            throws IOException, InterruptedException {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            return source.getTrustedRevision(revision, TaskListener.NULL).equals(revision);
        }
    }

    /** A source that has no rule of its own trusts everybody, which here would be one too many. */
    private static boolean judges(SCMSource source) {
        try {
            return source.getClass()
                            .getMethod("getTrustedRevision", SCMRevision.class, TaskListener.class)
                            .getDeclaringClass()
                    != SCMSource.class;
        } catch (NoSuchMethodException e) {
            LOGGER.log(Level.WARNING, e, () -> "Nobody can ask " + source.getClass() + " whom it trusts");
            return false;
        }
    }
}
