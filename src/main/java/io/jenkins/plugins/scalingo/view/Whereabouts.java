package io.jenkins.plugins.scalingo.view;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.multibranch.ChangeRequestJob;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Optional;
import jenkins.branch.MultiBranchProject;

/**
 * Where what a job builds runs: its change request's review app, or the app that follows its branch. Reads memory only,
 * and is as old as the engine's last look.
 *
 * @param key the review app or the branch
 * @param report how it stands
 */
record Whereabouts(Key key, Report report) {

    private static final int SHORTEST_HASH = 7;

    /** Empty if nothing of the job is deployed, or the engine has not looked yet. */
    static Optional<Whereabouts> of(Job<?, ?> job) {
        return key(job).flatMap(key -> LifecycleService.lifecycle()
                .flatMap(lifecycle -> lifecycle.report(key))
                .map(report -> new Whereabouts(key, report)));
    }

    /** The same if it is the build's commit that runs there, or is on its way. */
    static Optional<Whereabouts> of(Run<?, ?> run) {
        return of(run.getParent())
                .filter(where -> where.report.commit().isPresent())
                .filter(where -> BuiltRevision.of(run).filter(where::isAt).isPresent());
    }

    private static Optional<Key> key(Job<?, ?> job) {
        if (!(job.getParent() instanceof MultiBranchProject)) {
            return ProjectSettings.own(job).flatMap(settings -> branch(settings, Optional.empty()));
        }
        return ProjectSettings.of(job).flatMap(settings -> ChangeRequestJob.of(job)
                .<Key>map(request -> new ReviewAppKey(settings.account(), settings.app(), request.number()))
                .or(() -> ChangeRequestJob.gitBranch(job).flatMap(built -> branch(settings, Optional.of(built)))));
    }

    private static Optional<Key> branch(ProjectSettings settings, Optional<String> built) {
        return settings.autoDeployBranch()
                .filter(branch -> built.isEmpty() || built.get().equals(branch))
                .map(branch -> new BranchKey(settings.account(), settings.app(), branch));
    }

    private boolean isAt(String commit) {
        String deployed = report.commit().orElseThrow();
        return commit.equals(deployed) || deployed.length() >= SHORTEST_HASH && commit.startsWith(deployed);
    }

    boolean isReviewApp() {
        return key instanceof ReviewAppKey;
    }

    /** The app's name; empty while there is none. */
    Optional<String> app() {
        return report.appName();
    }

    /** How it stands, by the engine's word and what a page has seen since. */
    State state() {
        Optional<Glimpse> seen = Desk.get().glimpses().known(key.account(), key.app());
        return State.of(report, seen.flatMap(glimpse -> report.deployment().flatMap(glimpse::deployment)));
    }

    /** Where it answers; empty if neither the engine nor a page has seen that yet. */
    Optional<String> url() {
        return report.url()
                .or(() -> app().flatMap(name -> Desk.get()
                        .glimpses()
                        .known(key.account(), key.app())
                        .flatMap(seen -> seen.address(name))))
                .flatMap(WebAddress::of);
    }
}
