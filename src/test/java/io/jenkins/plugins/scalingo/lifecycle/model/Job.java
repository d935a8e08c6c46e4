package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The job of a branch or pull request: its builds, and what they say about which commit may be deployed. */
final class Job {

    private static final class Build {
        final int number;
        final String commit;
        boolean running = true;
        boolean green;

        Build(int number, String commit) {
            this.number = number;
            this.commit = commit;
        }
    }

    private final List<Build> builds = new ArrayList<>();
    /** The commits that a green build vouched for, also if its record is discarded by now. */
    private final Set<String> everGreen;

    private String seen;
    /** Whether the branch is gone and the job is only kept. */
    boolean dead;

    private int lastNumber;

    /** @param everGreen where to note the commits that were green; outlives the job */
    Job(Set<String> everGreen) {
        this.everGreen = everGreen;
    }


    /** Jenkins learns of the head, by an event or by a scan: what it has not seen is built. */
    void sees(String head) {
        dead = false;
        if (!head.equals(seen)) {
            seen = head;
            start();
        }
    }

    /** A build of the head begins, for the first time or again. */
    void start() {
        if (seen != null) {
            builds.add(new Build(++lastNumber, seen));
        }
    }

    /**
     * The oldest running build ends, or the newest one, overtaking the others; if none runs, the head is built anew.
     */
    void ends(boolean green, boolean newest) {
        if (seen != null && builds.stream().noneMatch(build -> build.running)) {
            start();
        }
        builds.stream()
                .filter(build -> build.running)
                .reduce((first, second) -> newest ? second : first)
                .ifPresent(build -> end(build, green));
    }

    private void end(Build build, boolean green) {
        build.running = false;
        build.green = green;
        if (green) {
            everGreen.add(build.commit);
        }
    }

    boolean builds() {
        return builds.stream().anyMatch(build -> build.running);
    }

    /** The records of all builds that ended are discarded. */
    void discardBuilds() {
        builds.removeIf(build -> !build.running);
    }

    /** The newest build, ended or not, as a step of it would name itself. */
    Optional<Vouched> newest(String name) {
        return last(build -> true).map(build -> vouched(build, name));
    }

    /** As the Jenkins side of the plugin reads it off a job: a green build of the head itself counts most. */
    Wish.Open wish(String name) {
        Optional<Build> green = last(build -> build.green && build.commit.equals(seen));
        return new Wish.Open(
                green.or(() -> last(build -> build.green)).map(build -> vouched(build, name)),
                Optional.ofNullable(seen));
    }

    private Optional<Build> last(Predicate<Build> test) {
        return builds.stream().filter(test).reduce((first, second) -> second);
    }

    private static Vouched vouched(Build build, String name) {
        return new Vouched(build.commit, name, build.number);
    }
}
