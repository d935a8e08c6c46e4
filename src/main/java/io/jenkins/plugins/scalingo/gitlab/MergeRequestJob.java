package io.jenkins.plugins.scalingo.gitlab;

import hudson.model.Items;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * A plain job that may build merge requests: one with settings of its own that call for review apps.
 *
 * @param job the job
 * @param settings its settings
 */
record MergeRequestJob(Job<?, ?> job, ProjectSettings settings) {

    /** The job as one that may build merge requests; empty if it is none. Reads memory only. */
    static Optional<MergeRequestJob> of(Job<?, ?> job) {
        return job.getParent() instanceof MultiBranchProject
                ? Optional.empty()
                : ProjectSettings.own(job)
                        .filter(settings -> settings.reviewApps().wanted())
                        .map(settings -> new MergeRequestJob(job, settings));
    }

    /** All such jobs that the caller may see. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Stream<MergeRequestJob> all() {
        Stream<Job<?, ?>> jobs = (Stream) Items.getAllItems(Jenkins.get(), Job.class).stream();
        return jobs.flatMap(job -> of(job).stream());
    }

    boolean covers(ReviewAppKey key) {
        return settings.account().equals(key.account()) && settings.app().equals(key.app());
    }

    ReviewAppKey key(String iid) {
        return new ReviewAppKey(settings.account(), settings.app(), iid);
    }

    /** The open merge requests that its builds tell of. May read build records. */
    Stream<ReviewAppKey> keys() {
        return new MergeRequestHistory(job).open().map(this::key);
    }

    /** What it wants for a merge request; empty if it builds none. May read build records. */
    Optional<Wish> wish(String iid) {
        return new MergeRequestHistory(job).wish(iid);
    }
}
