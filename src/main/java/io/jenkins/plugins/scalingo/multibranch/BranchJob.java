package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TopLevelItem;
import io.jenkins.plugins.scalingo.project.Projects;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.Branch;
import jenkins.branch.BranchProjectFactory;
import jenkins.branch.MultiBranchProject;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import jenkins.scm.api.mixin.TagSCMHead;

/**
 * A job that stands for a branch or a change request of a multibranch project, and its branch at this moment.
 *
 * <p>Reading it costs a few look-ups in memory: the listeners do it for whatever is saved.
 *
 * @param job the job
 * @param branch what it stands for; a {@link Branch.Dead} from the moment on at which the branch source no longer lists
 *     it
 */
record BranchJob(Job<?, ?> job, Branch branch) {

    /** The item as a branch job; empty if it is something else. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Optional<BranchJob> of(Item item) {
        if (item instanceof Job<?, ?> job && job.getParent() instanceof MultiBranchProject<?, ?> project) {
            BranchProjectFactory factory = project.getProjectFactory();
            if (factory.isProject(item)) {
                return Optional.of(new BranchJob(job, factory.getBranch((Job) job)));
            }
        }
        return Optional.empty();
    }

    /** All multibranch projects that the caller may see. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Stream<MultiBranchProject<?, ?>> projects() {
        return (Stream) Projects.all(MultiBranchProject.class);
    }

    /** All branch jobs of a project. */
    static Stream<BranchJob> allOf(MultiBranchProject<?, ?> project) {
        return project.getItems().stream().flatMap(item -> of(item).stream());
    }

    /** The branch job of that name; empty if there is none. */
    static Optional<BranchJob> named(MultiBranchProject<?, ?> project, String name) {
        TopLevelItem item = project.getItem(name);
        return item == null ? Optional.empty() : of(item);
    }

    /** Whether the branch source listed it when it last looked. */
    boolean live() {
        return !(branch instanceof Branch.Dead);
    }

    /** The change request's number; empty if this is no change request. */
    Optional<String> changeRequest() {
        return branch.getHead() instanceof ChangeRequestSCMHead head ? Optional.of(head.getId()) : Optional.empty();
    }

    boolean isChangeRequest(String number) {
        return branch.getHead() instanceof ChangeRequestSCMHead head && head.getId().equals(number);
    }

    /**
     * Since when it is neither built nor wanted by hand; empty if it never was built, or a build of it runs or waits.
     * May read a build's record.
     */
    Optional<Instant> idleSince() {
        Run<?, ?> newest = job.getLastBuild();
        return newest == null || newest.isBuilding() || job.isInQueue()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(
                        WantedByHand.after(newest, newest.getStartTimeInMillis() + newest.getDuration())));
    }

    /** Whether its commits come from somebody else's repository. */
    boolean fromFork() {
        return branch.getHead().getOrigin() instanceof SCMHeadOrigin.Fork;
    }

    /** The Git branch that it stands for; empty for a change request or a tag. */
    Optional<String> gitBranch() {
        return branch.getHead() instanceof ChangeRequestSCMHead || branch.getHead() instanceof TagSCMHead
                ? Optional.empty()
                : Optional.of(branch.getName());
    }

    /** The head commit that the last indexing scheduled a build for. Reads a file. */
    Optional<String> indexedCommit() {
        return indexedRevision().flatMap(HeadCommit::of);
    }

    /** The revision that the last indexing scheduled a build for. Reads a file. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Optional<SCMRevision> indexedRevision() {
        BranchProjectFactory factory = ((MultiBranchProject<?, ?>) job.getParent()).getProjectFactory();
        return Optional.ofNullable(factory.getRevision((Job) job));
    }
}
