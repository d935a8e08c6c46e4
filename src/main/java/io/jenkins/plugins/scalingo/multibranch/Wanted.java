package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * The keys that the settings of a branch job, or of a whole project, call for. Reads memory only.
 *
 * @param job the branch job; null for a whole project
 * @param settings the settings that apply; empty if there are none
 */
record Wanted(BranchJob job, Optional<ProjectSettings> settings) {

    static Wanted of(BranchJob job) {
        return new Wanted(job, ProjectSettings.of(job.job()));
    }

    static Wanted by(MultiBranchProject<?, ?> project) {
        return new Wanted(null, ProjectSettings.of((Item) project));
    }

    boolean covers(ReviewAppKey key) {
        return settings.filter(set -> set.reviewApps().wanted())
                .filter(set -> set.account().equals(key.account()) && set.app().equals(key.app()))
                .isPresent();
    }

    boolean covers(BranchKey key) {
        return settings.filter(set -> set.account().equals(key.account()) && set.app().equals(key.app()))
                .flatMap(ProjectSettings::autoDeployBranch)
                .filter(key.branch()::equals)
                .isPresent();
    }

    /** What the job is to keep in step. */
    Stream<Key> keys() {
        return named()
                .filter(key -> key instanceof ReviewAppKey reviewApp ? covers(reviewApp) : covers((BranchKey) key));
    }

    /** The key that the job stands for, whether it is to be kept in step or not any more. */
    Stream<Key> named() {
        return settings.stream().flatMap(set -> {
            Optional<Key> reviewApp =
                    job.changeRequest().map(number -> new ReviewAppKey(set.account(), set.app(), number));
            Optional<Key> branch = job.gitBranch().map(name -> new BranchKey(set.account(), set.app(), name));
            return Stream.concat(reviewApp.stream(), branch.stream());
        });
    }
}
