package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.AsSystem;
import io.jenkins.plugins.scalingo.project.Asked;
import io.jenkins.plugins.scalingo.project.DesiredSource;
import io.jenkins.plugins.scalingo.project.Forks;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * What the branch jobs of multibranch projects want.
 *
 * <p>A change request lives as long as one of its jobs has a live branch. A job that was deleted, or a branch that its
 * source no longer lists, ends it; a job that merely cannot be found does not.
 */
@Extension
public final class ChangeRequests implements DesiredSource {

    private static final Wish CLOSED = new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_closed()));

    private final Candidates candidates = new Candidates();
    private final Asked asked = new Asked();
    private final GitHosts gitHosts = new GitHosts();
    /** Another one in tests. */
    InstantSource clock = InstantSource.system();

    private final ForkTrust trust = new ForkTrust(() -> clock.instant());

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        Wish wish = AsSystem.read(() -> readReviewApp(key, askedBy));
        askedBy.ifPresent(job -> asked.remember(job, key, !(wish instanceof Wish.Gone)));
        return wish;
    }

    /** The review apps that a job's pipeline asked for. Reads memory only. */
    Set<ReviewAppKey> askedBy(String job) {
        return asked.by(job);
    }

    @Override
    public Wish branch(BranchKey key) {
        return AsSystem.read(() -> readBranch(key));
    }

    @Override
    public Optional<String> doubt(LinkKey key) {
        return AsSystem.read(() -> {
            Jenkins jenkins = Jenkins.get();
            return Doubt.aboutJenkins(jenkins).or(() -> Doubt.aboutProjectsOf(key.app(), jenkins));
        });
    }

    @Override
    public Optional<String> headNow(String job) throws InterruptedException {
        Optional<BranchJob> branch = AsSystem.read(() -> Optional.ofNullable(
                        Jenkins.get().getItemByFullName(job, Job.class))
                .flatMap(BranchJob::of)
                .filter(BranchJob::live));
        return branch.isPresent() ? gitHosts.head(branch.get()) : Optional.empty();
    }

    @Override
    public Set<Key> keys() {
        return AsSystem.read(() -> BranchJob.projects()
                .flatMap(BranchJob::allOf)
                .filter(BranchJob::live)
                .flatMap(job -> Wanted.of(job).keys())
                .collect(Collectors.toSet()));
    }

    private Wish readReviewApp(ReviewAppKey key, Optional<String> askedBy) {
        Jenkins jenkins = Jenkins.get();
        Optional<String> doubt = Doubt.aboutJenkins(jenkins);
        if (doubt.isPresent()) {
            return new Wish.Unknown(doubt.get());
        }
        Optional<Wish> told = told(key, askedBy, jenkins);
        if (told.isPresent()) {
            return told.get();
        }
        doubt = doubt(project -> Wanted.by(project).covers(key), key.app(), jenkins);
        if (doubt.isPresent()) {
            return new Wish.Unknown(doubt.get());
        }
        // On its way to another name a job is on no list for a moment; if its folder was in place again, so is the job.
        return told(key, askedBy, jenkins)
                .orElseGet(() -> new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_nobody())));
    }

    /** What the jobs say that stand for a change request; empty if there are none. */
    private Optional<Wish> told(ReviewAppKey key, Optional<String> askedBy, Jenkins jenkins) {
        List<BranchJob> jobs = candidates.of(key, job -> Wanted.of(job).covers(key));
        List<BranchJob> live = jobs.stream().filter(BranchJob::live).toList();
        List<BranchJob> ours = live.stream()
                .filter(job -> rules(job, key).trigger() == Trigger.JENKINS)
                .toList();
        if (ours.isEmpty() && !live.isEmpty()) {
            return Optional.of(new Wish.Released(LocalizedLine.of(Messages._ChangeRequests_released())));
        }
        List<Wish> otherwise = new ArrayList<>();
        List<BranchJob> admitted = new ArrayList<>();
        for (BranchJob job : ours) {
            barred(job, rules(job, key).reviewApps().forks(), askedBy.isPresent())
                    .ifPresentOrElse(otherwise::add, () -> admitted.add(job));
        }
        if (!admitted.isEmpty()) {
            return Optional.of(stale(key, admitted).orElseGet(() -> open(admitted)));
        }
        askedBy.flatMap(asker -> toldByAsker(key, asker, jenkins)).ifPresent(wish -> otherwise.add(0, wish));
        jobs.stream().filter(job -> !job.live()).map(job -> CLOSED).forEach(otherwise::add);
        return otherwise.stream()
                .filter(wish -> !(wish instanceof Wish.Gone))
                .findFirst()
                .or(() -> otherwise.stream().findFirst());
    }

    /** Why a live change request may have no review app; empty if it may. */
    private Optional<Wish> barred(BranchJob job, Forks forks, boolean asked) {
        if (!job.fromFork()) {
            return Optional.empty();
        }
        if (forks == Forks.NEVER) {
            return Optional.of(new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_fork())));
        }
        if (!asked && Vouching.of(job).green().isEmpty()) {
            // There is nothing to deploy: no need to ask whom to trust.
            return Optional.empty();
        }
        return switch (trust.of(job)) {
            case TRUSTED -> Optional.empty();
            case UNTRUSTED -> Optional.of(new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_untrusted())));
            case UNKNOWN -> Optional.of(new Wish.Unknown(LocalizedLine.of(Messages._ChangeRequests_trustUnknown())));
        };
    }

    /** Whether a change request may have a review app, as far as is known. Asks nobody; may read a file. */
    Admission admission(BranchJob job, Forks forks) {
        if (!job.fromFork()) {
            return Admission.ADMITTED;
        }
        if (forks == Forks.NEVER) {
            return Admission.NO_FORKS;
        }
        return trust.refuses(job) ? Admission.UNTRUSTED : Admission.ADMITTED;
    }

    private static ProjectSettings rules(BranchJob job, ReviewAppKey key) {
        return Wanted.of(job).about(key).orElseThrow();
    }

    /** Nobody has built the change request for longer than each of its projects allows. */
    private Optional<Wish> stale(ReviewAppKey key, List<BranchJob> jobs) {
        Duration longest = Duration.ZERO;
        for (BranchJob job : jobs) {
            Optional<Duration> allowed = rules(job, key).reviewApps().deleteStaleAfter();
            Optional<Instant> idle = job.idleSince();
            if (allowed.isEmpty() || idle.isEmpty() || clock.instant().isBefore(idle.get().plus(allowed.get()))) {
                return Optional.empty();
            }
            longest = longest.compareTo(allowed.get()) < 0 ? allowed.get() : longest;
        }
        return Optional.of(new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_stale(longest.toHours()))));
    }

    /**
     * Several jobs may build one change request, such as its head and its merge: only what all of them passed is green.
     */
    private static Wish open(List<BranchJob> live) {
        Optional<String> leaving = live.stream()
                .flatMap(job -> Doubt.about(job.job()).stream())
                .findFirst();
        if (leaving.isPresent()) {
            return new Wish.Unknown(leaving.get());
        }
        List<Vouching> words = live.stream()
                .filter(job -> live.size() == 1 || hasHadItsTurn(job.job()))
                .map(Vouching::of)
                .toList();
        List<Optional<String>> greens = words.stream()
                .map(word -> word.green().map(Vouched::commit))
                .distinct()
                .toList();
        Optional<Vouched> green = greens.size() == 1 ? words.get(0).green() : Optional.empty();
        List<String> heads =
                words.stream().flatMap(word -> word.head().stream()).distinct().toList();
        Optional<String> head = heads.stream()
                .filter(commit -> green.isEmpty() || !commit.equals(green.get().commit()))
                .findFirst()
                .or(() -> heads.stream().findFirst());
        return new Wish.Open(green, head);
    }

    private static boolean hasHadItsTurn(Job<?, ?> job) {
        return job.getLastBuild() != null || job.isInQueue();
    }

    /** The word of a job whose pipeline asked: nothing of it is deployed but what the pipeline asks for. */
    private Optional<Wish> toldByAsker(ReviewAppKey key, String fullName, Jenkins jenkins) {
        Optional<BranchJob> asker = Optional.ofNullable(jenkins.getItemByFullName(fullName))
                .flatMap(BranchJob::of)
                .filter(job -> job.isChangeRequest(key.pullRequest()));
        if (asker.isEmpty()) {
            return movedTo(key, fullName)
                    .map(job -> new Wish.Unknown(LocalizedLine.of(
                            Messages._ChangeRequests_moved(fullName, job.job().getFullName()))));
        }
        BranchJob job = asker.get();
        if (!job.live()) {
            return Optional.of(CLOSED);
        }
        Forks forks = Wanted.of(job).about(key).map(set -> set.reviewApps().forks()).orElse(Forks.NEVER);
        Optional<Wish> barred = barred(job, forks, true);
        if (barred.isPresent()) {
            return barred;
        }
        Optional<String> leaving = Doubt.about(job.job());
        return Optional.of(
                leaving.isPresent()
                        ? new Wish.Unknown(leaving.get())
                        : new Wish.Open(Optional.empty(), Vouching.of(job).head()));
    }

    /**
     * A project that was renamed or moved takes its jobs along: a live one with the same last name may be the asker.
     */
    private static Optional<BranchJob> movedTo(ReviewAppKey key, String fullName) {
        String name = fullName.substring(fullName.lastIndexOf('/') + 1);
        return BranchJob.projects()
                .flatMap(project -> BranchJob.named(project, name).stream())
                .filter(job -> job.isChangeRequest(key.pullRequest()) && job.live())
                .findFirst();
    }

    private static Optional<String> doubt(Predicate<MultiBranchProject<?, ?>> concerned, AppName app, Jenkins jenkins) {
        return BranchJob.projects()
                .filter(concerned)
                .flatMap(project -> Doubt.about(project).stream())
                .findFirst()
                .or(() -> Doubt.aboutProjectsOf(app, jenkins));
    }

    private static Wish readBranch(BranchKey key) {
        Jenkins jenkins = Jenkins.get();
        Optional<String> doubt = Doubt.aboutJenkins(jenkins);
        if (doubt.isPresent()) {
            return new Wish.Unknown(doubt.get());
        }
        List<BranchJob> live = liveOf(key);
        if (!live.isEmpty()) {
            return open(live);
        }
        doubt = doubt(project -> Wanted.by(project).covers(key), key.app(), jenkins);
        if (doubt.isPresent()) {
            return new Wish.Unknown(doubt.get());
        }
        live = liveOf(key);
        return live.isEmpty()
                ? new Wish.Gone(LocalizedLine.of(Messages._ChangeRequests_noBranch(key.app())))
                : open(live);
    }

    private static List<BranchJob> liveOf(BranchKey key) {
        return BranchJob.projects()
                .flatMap(project -> named(project, key.branch()))
                .filter(job -> job.live() && job.gitBranch().isPresent() && Wanted.of(job).covers(key))
                .toList();
    }

    private static Stream<BranchJob> named(MultiBranchProject<?, ?> project, String gitBranch) {
        return Optional.ofNullable(project.getItemByBranchName(gitBranch)).flatMap(BranchJob::of).stream();
    }
}
