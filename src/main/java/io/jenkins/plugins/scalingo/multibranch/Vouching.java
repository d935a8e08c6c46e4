package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.Green;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the builds of a branch job vouch for. Reads build records, at worst a few of them from disk.
 *
 * @param green the newest commit that a build vouches for which is green by the project's settings
 * @param head the newest commit that Jenkins has seen there: built, being built, or waiting to be built
 */
record Vouching(Optional<Vouched> green, Optional<String> head) {

    /** How many builds are looked through for one that knows its commit. */
    private static final int LOOKBACK = 5;

    static Vouching of(BranchJob branch) {
        Job<?, ?> job = branch.job();
        Optional<String> indexed = branch.indexedCommit();
        Optional<String> head = head(job, indexed, indexedAt(job));
        return new Vouching(green(job, head, wanted(job)), head);
    }

    private static Green wanted(Job<?, ?> job) {
        return ProjectSettings.of(job).map(ProjectSettings::green).orElse(Green.SUCCESS);
    }

    /**
     * Both a build and an indexing tell a head; the later one is right. A build that goes back to a commit of an
     * earlier build was told to (a replay, a rebuild), which does not make that commit the head again.
     */
    private static Optional<String> head(Job<?, ?> job, Optional<String> indexed, long indexedAt) {
        Run<?, ?> newest = known(job.getLastBuild()).findFirst().orElse(null);
        if (newest == null) {
            return indexed;
        }
        Optional<String> built = BuiltRevision.of(newest);
        if (indexed.isEmpty() || indexed.equals(built)) {
            return built;
        }
        boolean stale = indexedAt > newest.getStartTimeInMillis();
        return stale || known(newest.getPreviousBuild()).anyMatch(run -> BuiltRevision.of(run).equals(built))
                ? indexed
                : built;
    }

    /** A success of the head itself is the word that counts, even if an older commit was built again after it. */
    private static Optional<Vouched> green(Job<?, ?> job, Optional<String> head, Green wanted) {
        Run<?, ?> newest = successes(job, wanted).findFirst().orElse(null);
        if (newest == null) {
            return Optional.empty();
        }
        boolean headFirst = head.isPresent() && !head.equals(BuiltRevision.of(newest));
        Run<?, ?> best = headFirst
                ? successes(job, wanted).filter(run -> BuiltRevision.of(run).equals(head)).findFirst().orElse(newest)
                : newest;
        return Optional.of(vouched(best, BuiltRevision.of(best).orElseThrow()));
    }

    static Vouched vouched(Run<?, ?> run, String commit) {
        return new Vouched(commit, run.getParent().getFullName(), run.getNumber());
    }

    private static Stream<Run<?, ?>> successes(Job<?, ?> job, Green wanted) {
        Run<?, ?> newest = wanted == Green.SUCCESS ? job.getLastStableBuild() : job.getLastSuccessfulBuild();
        return known(newest).filter(wanted::accepts);
    }

    private static Stream<Run<?, ?>> known(Run<?, ?> from) {
        return Stream.<Run<?, ?>>iterate(from, run -> run != null, Run::getPreviousBuild)
                .limit(LOOKBACK)
                .filter(run -> BuiltRevision.of(run).isPresent());
    }

    /** When the indexing last scheduled a build; 0 if it never did. */
    private static long indexedAt(Job<?, ?> job) {
        return new File(job.getRootDir(), "scm-revision-hash.xml").lastModified();
    }
}
