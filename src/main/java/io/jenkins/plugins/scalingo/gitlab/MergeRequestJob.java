package io.jenkins.plugins.scalingo.gitlab;

import hudson.model.Job;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.Projects;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * A plain job that may build merge requests: one with settings of its own that call for review apps.
 *
 * @param job the job
 * @param settings those of its settings that do, one for each app
 */
record MergeRequestJob(Job<?, ?> job, List<ProjectSettings> settings) {

    /** The job as one that may build merge requests; empty if it is none. Reads memory only. */
    static Optional<MergeRequestJob> of(Job<?, ?> job) {
        if (job.getParent() instanceof MultiBranchProject) {
            return Optional.empty();
        }
        List<ProjectSettings> settings = ProjectSettings.allOwn(job).stream()
                .filter(set -> set.reviewApps().wanted())
                .toList();
        return settings.isEmpty() ? Optional.empty() : Optional.of(new MergeRequestJob(job, settings));
    }

    /** All such jobs that the caller may see. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Stream<MergeRequestJob> all() {
        Stream<Job<?, ?>> jobs = (Stream) Projects.all(Job.class);
        return jobs.flatMap(job -> of(job).stream());
    }

    boolean covers(ReviewAppKey key) {
        return settings.stream().anyMatch(set -> set.isAbout(key.account(), key.app()));
    }

    /** The review apps of a merge request, whoever makes them. */
    Stream<ReviewAppKey> keys(String iid) {
        return settings.stream().map(set -> new ReviewAppKey(set.account(), set.app(), iid));
    }

    /** What is to be kept in step for the open merge requests that its builds tell of. May read build records. */
    Stream<ReviewAppKey> keys() {
        return byPlatform()
                ? Stream.empty()
                : new MergeRequestHistory(job).open().flatMap(this::keys);
    }

    /** What it wants for a merge request; empty if it builds none. May read build records. */
    Optional<Wish> wish(String iid) {
        return new MergeRequestHistory(job)
                .wish(iid)
                .map(wish -> wish instanceof Wish.Open && byPlatform()
                        ? new Wish.Released(LocalizedLine.of(Messages._MergeRequestJob_released()))
                        : wish);
    }

    /** Who triggers is the same for all apps of a job. */
    private boolean byPlatform() {
        return settings.get(0).trigger() == Trigger.PLATFORM;
    }
}
