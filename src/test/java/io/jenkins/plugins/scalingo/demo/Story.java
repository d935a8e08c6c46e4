package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Repository;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A few minutes in the life of a team, in three chapters; each ends when the platform is as it should be by then. */
final class Story {

    static final String ACCOUNT = "team";
    static final String APP = "shop-web";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long GLANCE_MILLIS = 100;

    private final Repository repository;
    private final PaperJenkins jenkins;
    private final Lifecycle lifecycle;
    private final Chronicle chronicle;
    private final Outcome outcome;
    private final InstantSource clock;
    private final Set<Key> watched = new HashSet<>();
    /** What was hinted at since the engine last spoke of it. */
    private final Set<Key> unanswered = ConcurrentHashMap.newKeySet();

    Story(
            Repository repository,
            PaperJenkins jenkins,
            Lifecycle lifecycle,
            Chronicle chronicle,
            Outcome outcome,
            InstantSource clock) {
        this.repository = repository;
        this.jenkins = jenkins;
        this.lifecycle = lifecycle;
        this.chronicle = chronicle;
        this.outcome = outcome;
        this.clock = clock;
    }

    void tell() throws InterruptedException {
        builtMain(true);
        for (int number = 1; number <= 6; number++) {
            repository.open(number, "feature-" + number);
            chronicle.happens("developer", "opens pull request " + number);
            built(number, number != 2);
        }
        untilAsWanted();

        pushed(2);
        built(2, true);
        pushed(3);
        built(3, true);
        pushed(4);
        built(4, false);
        repository.push("main");
        chronicle.happens("developer", "pushes to main");
        builtMain(true);
        untilAsWanted();

        closed(1);
        jobDeleted(5);
        repository.push("main");
        chronicle.happens("developer", "pushes to main");
        builtMain(false);
        untilAsWanted();
    }

    private void pushed(int number) {
        repository.pushTo(number);
        chronicle.happens("developer", "pushes to pull request " + number);
    }

    private void built(int number, boolean green) {
        String commit = repository.headOf(number);
        report(key(number), commit, green);
        if (green) {
            outcome.runs(reviewApp(number), commit);
        } else if (!watched.contains(key(number))) {
            outcome.isNone(reviewApp(number));
        }
        listen(key(number));
    }

    private void builtMain(boolean green) {
        BranchKey key = new BranchKey(ACCOUNT, AppName.of(APP), "main");
        report(key, repository.head("main"), green);
        if (green) {
            outcome.runs(APP, repository.head("main"));
        }
        listen(key);
    }

    private void report(Key key, String commit, boolean green) {
        int build = jenkins.built(key, commit, green);
        String end = green ? "green" : "red";
        chronicle.happens("Jenkins", PaperJenkins.name(key) + " #" + build + " is " + end + " at " + commit);
    }

    private void closed(int number) {
        repository.close(number);
        chronicle.happens("developer", "merges pull request " + number);
        goes(number, "its pull request was closed");
    }

    private void jobDeleted(int number) {
        chronicle.happens("Jenkins", "the job of pull request " + number + " is deleted, which stays open");
        goes(number, "its job was deleted");
    }

    private void goes(int number, String why) {
        jenkins.gone(key(number), why);
        outcome.isNone(reviewApp(number));
        listen(key(number));
    }

    /** As the listeners do, and as a step does that waits. */
    private void listen(Key key) {
        unanswered.add(key);
        lifecycle.hint(key);
        if (watched.add(key)) {
            lifecycle.watch(key, report -> {
                chronicle.tells(report);
                unanswered.remove(key);
            });
        }
    }

    private void untilAsWanted() throws InterruptedException {
        Instant end = clock.instant().plus(LIMIT);
        while (!asWanted() && clock.instant().isBefore(end)) {
            Thread.sleep(GLANCE_MILLIS);
        }
    }

    private boolean asWanted() {
        return unanswered.isEmpty() && atRest() && outcome.differences().isEmpty();
    }

    /** Whether the engine has nothing under way, as far as it knows; a deletion it will see confirmed later. */
    private boolean atRest() {
        return lifecycle.reports().stream().allMatch(report -> report.isFinal() || report.commit().isEmpty());
    }

    private static ReviewAppKey key(int number) {
        return new ReviewAppKey(ACCOUNT, AppName.of(APP), Integer.toString(number));
    }

    private static String reviewApp(int number) {
        return APP + "-pr" + number;
    }
}
