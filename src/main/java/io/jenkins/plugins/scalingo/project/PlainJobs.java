package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Items;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * Jobs outside of multibranch projects that build an auto-deploy branch: those with settings of their own. Settings of
 * a folder above do not make each job in it one that decides what is deployed.
 */
@Extension(ordinal = -100)
public final class PlainJobs implements DesiredSource {

    /** How many builds are looked through for those of the branch. */
    private static final int LOOKBACK = 50;

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return new Wish.Gone("no plain job builds change requests");
    }

    @Override
    public Wish branch(BranchKey key) {
        return asSystem(() -> {
            List<Wish> wishes = jobs().filter(job -> key(job).filter(key::equals).isPresent())
                    .map(job -> open(job, key.branch()))
                    .toList();
            return wishes.isEmpty()
                    ? new Wish.Gone("no job of Jenkins builds it for " + key.app())
                    : CombinedDesire.strongest(wishes);
        });
    }

    @Override
    public Set<Key> keys() {
        return asSystem(() -> jobs().flatMap(job -> key(job).stream()).collect(Collectors.toSet()));
    }

    /** The key that a job decides about; empty if it is none of these jobs. Reads memory only. */
    static Optional<BranchKey> key(Job<?, ?> job) {
        if (job.getParent() instanceof MultiBranchProject) {
            return Optional.empty();
        }
        return ProjectSettings.own(job).flatMap(settings -> settings.autoDeployBranch()
                .map(branch -> new BranchKey(settings.account(), settings.app(), branch)));
    }

    private static Wish open(Job<?, ?> job, String branch) {
        List<Run<?, ?>> runs = builds(job)
                .filter(run -> BuiltRevision.branchOf(run).filter(branch::equals).isPresent())
                .toList();
        Optional<Vouched> green = runs.stream()
                .filter(run -> !run.isBuilding() && Result.SUCCESS.equals(run.getResult()))
                .findFirst()
                .flatMap(PlainJobs::vouched);
        Optional<String> head = runs.stream().findFirst().flatMap(BuiltRevision::of);
        return new Wish.Open(green, head);
    }

    private static Optional<Vouched> vouched(Run<?, ?> run) {
        return BuiltRevision.of(run)
                .map(commit -> new Vouched(commit, run.getParent().getFullName(), run.getNumber()));
    }

    private static Stream<Run<?, ?>> builds(Job<?, ?> job) {
        return Stream.<Run<?, ?>>iterate(job.getLastBuild(), run -> run != null, Run::getPreviousBuild)
                .limit(LOOKBACK);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Stream<Job<?, ?>> jobs() {
        return (Stream) Items.getAllItems(Jenkins.get(), Job.class).stream();
    }

    @SuppressWarnings("try")
    private static <T> T asSystem(Supplier<T> reading) {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            return reading.get();
        }
    }
}
