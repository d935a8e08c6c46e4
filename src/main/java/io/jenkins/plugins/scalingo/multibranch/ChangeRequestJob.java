package io.jenkins.plugins.scalingo.multibranch;

import static java.util.Objects.requireNonNull;

import hudson.ExtensionList;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.scm.api.metadata.ObjectMetadataAction;

/**
 * A change request as people see it: its job, its title, its newest builds. For pages; what is to be done about it is
 * decided by {@link ChangeRequests} alone.
 *
 * @param number the change request's number
 * @param job the job that stands for it
 * @param live whether the branch source listed it when it last looked
 * @param title its title as the branch source tells it; empty if it does not
 */
public record ChangeRequestJob(String number, Job<?, ?> job, boolean live, Optional<String> title) {

    private static final int LOOKBACK = 5;

    public ChangeRequestJob {
        requireNonNull(number);
        requireNonNull(job);
        requireNonNull(title);
    }

    /** The change request that a job stands for; empty if it stands for none. Reads memory only. */
    public static Optional<ChangeRequestJob> of(Job<?, ?> job) {
        return BranchJob.of(job).flatMap(ChangeRequestJob::of);
    }

    /**
     * The change requests of a project that the caller may see, by number. Where several jobs stand for one, a live one
     * is preferred. Reads memory only.
     */
    public static Map<String, ChangeRequestJob> all(MultiBranchProject<?, ?> project) {
        Map<String, ChangeRequestJob> found = new HashMap<>();
        BranchJob.allOf(project)
                .flatMap(job -> of(job).stream())
                .forEach(job -> found.merge(job.number(), job, (one, other) -> one.live() ? one : other));
        return found;
    }

    /** The Git branch that a branch job stands for; empty for any other job. Reads memory only. */
    public static Optional<String> gitBranch(Job<?, ?> job) {
        return BranchJob.of(job).flatMap(BranchJob::gitBranch);
    }

    /** The builds of a Git branch of a project that the caller may see, newest first; none if nothing builds it. */
    public static Stream<Run<?, ?>> buildsOf(MultiBranchProject<?, ?> project, String gitBranch) {
        return Optional.ofNullable((Item) project.getItemByBranchName(gitBranch)).flatMap(BranchJob::of).stream()
                .flatMap(branch -> builds(branch.job()));
    }

    /** The newest build that knows its commit, and that commit. May read build records. */
    public Optional<Vouched> newest() {
        return builds(job)
                .limit(LOOKBACK)
                .flatMap(run -> BuiltRevision.of(run).stream().map(commit -> Vouching.vouched(run, commit)))
                .findFirst();
    }

    /** The newest commit that a successful build vouches for. May read build records. */
    public Optional<Vouched> green() {
        return BranchJob.of(job).flatMap(branch -> Vouching.of(branch).green());
    }

    /** Whether it may have a review app, as far as is known. Asks nobody; of a fork it may read a file. */
    public Admission admission(ProjectSettings settings) {
        return BranchJob.of(job)
                .map(branch -> ExtensionList.lookupSingleton(ChangeRequests.class)
                        .admission(branch, settings.reviewApps().forks()))
                .orElse(Admission.ADMITTED);
    }

    /**
     * A person wants its review app: it is not stale, however long ago it was built. Writes the newest build's record.
     */
    public void wantedByHand() throws IOException {
        Run<?, ?> newest = job.getLastBuild();
        if (newest != null) {
            WantedByHand.note(newest, ExtensionList.lookupSingleton(ChangeRequests.class).clock.instant());
        }
    }

    private static Stream<Run<?, ?>> builds(Job<?, ?> job) {
        return Stream.<Run<?, ?>>iterate(job.getLastBuild(), run -> run != null, Run::getPreviousBuild);
    }

    private static Optional<ChangeRequestJob> of(BranchJob branch) {
        return branch.changeRequest()
                .map(number -> new ChangeRequestJob(
                        number, branch.job(), branch.live(), title(branch)));
    }

    private static Optional<String> title(BranchJob branch) {
        return Optional.ofNullable(branch.branch().getAction(ObjectMetadataAction.class))
                .map(ObjectMetadataAction::getObjectDisplayName)
                .filter(title -> !title.isBlank());
    }
}
