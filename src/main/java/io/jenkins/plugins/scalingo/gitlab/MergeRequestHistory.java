package io.jenkins.plugins.scalingo.gitlab;

import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.Green;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the builds of a plain job tell of merge requests. May read build records.
 *
 * @param job the job
 */
record MergeRequestHistory(Job<?, ?> job) {

    /** How many builds are looked through. */
    private static final int LOOKBACK = 200;

    /** A build, and the merge request that it is about. */
    private record Build(Run<?, ?> run, MergeRequestBuild mergeRequest) {

        Optional<Vouched> green(Green wanted) {
            return mergeRequest
                    .commit()
                    .filter(commit -> wanted.accepts(run) && !mergeRequest.over())
                    .map(commit -> new Vouched(commit, run.getParent().getFullName(), run.getNumber()));
        }
    }

    /** The numbers of the open merge requests that have a branch in the project itself. */
    Stream<String> open() {
        Set<String> seen = new TreeSet<>();
        return builds().stream()
                .map(Build::mergeRequest)
                .filter(mergeRequest -> seen.add(mergeRequest.iid()))
                .filter(mergeRequest -> !mergeRequest.over() && mergeRequest.fork().isEmpty())
                .map(MergeRequestBuild::iid);
    }

    /** What is wanted for a merge request; empty if the job builds none, or not that one. */
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
                    : Optional.of(new Wish.Unknown(
                            LocalizedLine.of(Messages._MergeRequestHistory_buildsNotKept(job.getFullName()))));
        }
        MergeRequestBuild newest = own.get(0).mergeRequest();
        if (newest.over()) {
            return Optional.of(new Wish.Gone(LocalizedLine.of(Messages._MergeRequestHistory_over())));
        }
        if (newest.fork().isPresent()) {
            return Optional.of(new Wish.Gone(LocalizedLine.of(Messages._MergeRequestHistory_fork())));
        }
        Green wanted = ProjectSettings.own(job).map(ProjectSettings::green).orElse(Green.SUCCESS);
        Optional<Vouched> green =
                own.stream().flatMap(build -> build.green(wanted).stream()).findFirst();
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
