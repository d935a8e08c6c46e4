package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

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
        return new Wish.Gone(LocalizedLine.of(Messages._PlainJobs_noChangeRequests()));
    }

    @Override
    public Wish branch(BranchKey key) {
        return AsSystem.read(() -> {
            List<Wish> wishes = jobs().filter(job -> keys(job).anyMatch(key::equals))
                    .map(job -> open(job, key.branch()))
                    .toList();
            return wishes.isEmpty()
                    ? new Wish.Gone(LocalizedLine.of(Messages._PlainJobs_nobody(key.app())))
                    : CombinedDesire.strongest(wishes);
        });
    }

    @Override
    public Set<Key> keys() {
        return AsSystem.read(() -> jobs().flatMap(PlainJobs::keys).collect(Collectors.toSet()));
    }

    /** The keys that a job decides about; none if it is none of these jobs. Reads memory only. */
    static Stream<BranchKey> keys(Job<?, ?> job) {
        if (job.getParent() instanceof MultiBranchProject) {
            return Stream.empty();
        }
        return ProjectSettings.allOwn(job).stream()
                .filter(settings -> settings.trigger() == Trigger.JENKINS)
                .flatMap(settings -> settings.autoDeployBranch().stream()
                        .map(branch -> new BranchKey(settings.account(), settings.app(), branch)));
    }

    private static Wish open(Job<?, ?> job, String branch) {
        Green wanted = ProjectSettings.own(job).map(ProjectSettings::green).orElse(Green.SUCCESS);
        List<Run<?, ?>> runs = builds(job)
                .filter(run -> BuiltRevision.branchOf(run).filter(branch::equals).isPresent())
                .toList();
        Optional<Vouched> green = runs.stream()
                .filter(wanted::accepts)
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
        return (Stream) Projects.all(Job.class);
    }
}
