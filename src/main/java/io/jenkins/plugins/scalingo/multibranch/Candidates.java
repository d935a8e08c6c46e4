package io.jenkins.plugins.scalingo.multibranch;

import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * Finds the jobs of a change request among thousands. The names that branch sources usually give, and the name that was
 * right last time, are tried first; only when nothing lives under those are all jobs looked at. A name proves nothing:
 * what counts is the branch of the job that has it. Thread-safe.
 */
final class Candidates {

    private final Map<ReviewAppKey, String> lastNames = new ConcurrentHashMap<>();

    /** The jobs of a change request that pass the test; there may be several, dead ones among them. */
    List<BranchJob> of(ReviewAppKey key, Predicate<BranchJob> test) {
        Predicate<BranchJob> wanted =
                job -> job.isChangeRequest(key.pullRequest()) && test.test(job);
        List<BranchJob> likely = BranchJob.projects()
                .flatMap(project -> likelyNames(key).flatMap(name -> named(project, name)))
                .filter(wanted)
                .distinct()
                .toList();
        if (likely.stream().anyMatch(BranchJob::live)) {
            return likely;
        }
        List<BranchJob> all =
                BranchJob.projects().flatMap(BranchJob::allOf).filter(wanted).toList();
        all.stream()
                .filter(BranchJob::live)
                .findFirst()
                .ifPresentOrElse(
                        job -> lastNames.put(key, job.job().getName()), () -> lastNames.remove(key));
        return all;
    }

    private Stream<String> likelyNames(ReviewAppKey key) {
        Stream<String> usual = Stream.of("PR-", "MR-")
                .map(prefix -> prefix + key.pullRequest())
                .flatMap(name -> Stream.of(name, name + "-head", name + "-merge"));
        return Stream.concat(usual, Optional.ofNullable(lastNames.get(key)).stream());
    }

    private static Stream<BranchJob> named(MultiBranchProject<?, ?> project, String name) {
        return BranchJob.named(project, name).stream();
    }
}
