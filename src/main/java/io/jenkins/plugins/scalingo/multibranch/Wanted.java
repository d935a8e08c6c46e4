package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.project.Forks;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * The keys that the settings of a branch job, or of a whole project, call for. Reads memory only.
 *
 * @param job the branch job; null for a whole project
 * @param settings the settings that apply, one for each app; none if there are none
 */
record Wanted(BranchJob job, List<ProjectSettings> settings) {

    static Wanted of(BranchJob job) {
        return new Wanted(job, ProjectSettings.all(job.job()));
    }

    static Wanted by(MultiBranchProject<?, ?> project) {
        return new Wanted(null, ProjectSettings.all((Item) project));
    }

    /** The settings that call for the review app, whoever makes it; empty if there are none. */
    Optional<ProjectSettings> about(ReviewAppKey key) {
        return settings.stream()
                .filter(set -> set.reviewApps().wanted() && set.isAbout(key.account(), key.app()))
                .findFirst();
    }

    boolean covers(ReviewAppKey key) {
        return about(key).isPresent();
    }

    /** Whether Jenkins is to deploy the branch. */
    boolean covers(BranchKey key) {
        return settings.stream()
                .filter(set -> set.trigger() == Trigger.JENKINS && set.isAbout(key.account(), key.app()))
                .flatMap(set -> set.autoDeployBranch().stream())
                .anyMatch(key.branch()::equals);
    }

    /** What Jenkins is to keep in step for the job. */
    Stream<Key> keys() {
        return named().filter(
                key -> key instanceof ReviewAppKey reviewApp ? isJenkinsBusiness(reviewApp) : covers((BranchKey) key));
    }

    private boolean isJenkinsBusiness(ReviewAppKey key) {
        return about(key)
                .filter(set -> set.trigger() == Trigger.JENKINS)
                .filter(set -> !job.fromFork() || set.reviewApps().forks() != Forks.NEVER)
                .isPresent();
    }

    /** The keys that the job stands for, whether they are to be kept in step or not any more. */
    Stream<Key> named() {
        return settings.stream().flatMap(set -> {
            Optional<Key> reviewApp =
                    job.changeRequest().map(number -> new ReviewAppKey(set.account(), set.app(), number));
            Optional<Key> branch = job.gitBranch().map(name -> new BranchKey(set.account(), set.app(), name));
            return Stream.concat(reviewApp.stream(), branch.stream());
        });
    }
}
