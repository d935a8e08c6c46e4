package io.jenkins.plugins.scalingo.gitlab;

import hudson.model.Items;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** How many builds are looked through. */
    private static final int LOOKBACK = 200;

    /** A build, and the merge request that it is about. */
    private record Build(Run<?, ?> run, MergeRequestBuild mergeRequest) {

        Optional<Vouched> green() {
            boolean green = !run.isBuilding() && Result.SUCCESS.equals(run.getResult()) && !mergeRequest.over();
            return mergeRequest
                    .commit()
                    .filter(commit -> green)
                    .map(commit -> new Vouched(commit, run.getParent().getFullName(), run.getNumber()));
        }
    }

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
        Set<String> seen = new TreeSet<>();
        return builds().stream()
                .filter(build -> seen.add(build.mergeRequest().iid()))
                .filter(build -> !build.mergeRequest().over() && !build.mergeRequest().fromFork())
                .map(build -> key(build.mergeRequest().iid()));
    }

    /** What it wants for a merge request; empty if it builds none. May read build records. */
    Optional<Wish> wish(String iid) {
        List<Build> all = builds();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Build> own =
                all.stream().filter(build -> build.mergeRequest().iid().equals(iid)).toList();
        if (own.isEmpty()) {
            return reachesBackToTheFirst()
                    ? Optional.empty()
                    : Optional.of(new Wish.Unknown("the builds of " + job.getFullName()
                            + " that would tell whether its merge request is open are no longer kept"));
        }
        MergeRequestBuild newest = own.get(0).mergeRequest();
        if (newest.over()) {
            return Optional.of(new Wish.Gone("its merge request was closed or merged"));
        }
        if (newest.fromFork()) {
            return Optional.of(new Wish.Gone("its merge request comes from a fork"));
        }
        Optional<Vouched> green = own.stream().flatMap(build -> build.green().stream()).findFirst();
        return Optional.of(new Wish.Open(green, newest.commit()));
    }

    private boolean reachesBackToTheFirst() {
        return runs().anyMatch(run -> run.getNumber() == 1);
    }

    private List<Build> builds() {
        return runs().flatMap(run -> MergeRequestBuild.of(run).map(about -> new Build(run, about)).stream())
                .toList();
    }

    private Stream<Run<?, ?>> runs() {
        return Stream.<Run<?, ?>>iterate(job.getLastBuild(), run -> run != null, Run::getPreviousBuild)
                .limit(LOOKBACK);
    }
}
