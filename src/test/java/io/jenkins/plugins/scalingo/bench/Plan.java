package io.jenkins.plugins.scalingo.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What happens to which pull requests. A phase begins when everybody is done with the one before.
 *
 * @param name for the table
 * @param apps how many apps the pull requests are spread over
 * @param emptyAnswers whether the platform answers the creation of a review app with an empty body
 * @param phases in their order
 */
record Plan(String name, int apps, boolean emptyAnswers, List<Phase> phases) {

    /** What happens. */
    enum Act {
        /** A pull request is opened and built green. */
        OPEN("created", 2.2),
        /** It is pushed to and built green. */
        PUSH("updated", 1.2),
        /** It is closed. */
        CLOSE("destroyed", 1.2),
        /** Its review app is no longer wanted, though it stays open: its job is gone, or review apps switched off. */
        DROP("destroyed", 1.2);

        /** What that is for a review app. */
        final String subject;

        /** How many requests it may take. */
        final double goal;

        Act(String subject, double goal) {
            this.subject = subject;
            this.goal = goal;
        }
    }

    /**
     * Something happens.
     *
     * @param seconds when, since the phase began
     * @param act what
     * @param app the number of the app
     * @param pullRequest the number of the pull request in the app's repository
     */
    record Event(long seconds, Act act, int app, int pullRequest) {
        @JsonProperty
        String appName() {
            return Plan.appName(app);
        }

        @JsonProperty
        String repository() {
            return Plan.repository(app);
        }

        String reviewAppName() {
            return appName() + "-pr" + pullRequest;
        }
    }

    /**
     * A part of the plan.
     *
     * @param name for the table
     * @param events in the order of time
     */
    record Phase(String name, List<Event> events) {

        /** What happens to the review apps, in a word. */
        String subject() {
            List<String> subjects =
                    events.stream().map(event -> event.act().subject).distinct().toList();
            return subjects.size() == 1 ? subjects.get(0) : "changed";
        }

        boolean isAtOnce() {
            return events.stream().allMatch(event -> event.seconds() < AT_ONCE);
        }
    }

    private static final long SEED = 20260105;
    private static final long WORKING_DAY = Duration.ofHours(10).toSeconds();
    private static final long DAY = Duration.ofHours(24).toSeconds();

    /** Seconds; to the millisecond no builds end together, and scripts would fare even worse. */
    private static final long AT_ONCE = 60;

    private static final long CALM = Duration.ofMinutes(2).toSeconds();

    static String appName(int app) {
        return "shop-" + (app + 10);
    }

    static String repository(int app) {
        return "acme/" + appName(app);
    }

    /** All at once, which is within a minute: green, then pushed to and green again, then gone in this way. */
    static Plan storm(int pullRequests, int apps, Act end, boolean emptyAnswers) {
        String name = pullRequests + " on " + apps + (apps == 1 ? " app" : " apps");
        return new Plan(
                emptyAnswers ? name + ", empty answers" : name,
                apps,
                emptyAnswers,
                List.of(
                        all("all green at once", Act.OPEN, pullRequests, apps),
                        all("all pushed, green", Act.PUSH, pullRequests, apps),
                        all(end == Act.CLOSE ? "all closed" : "all dropped", end, pullRequests, apps)));
    }

    private static Phase all(String name, Act act, int pullRequests, int apps) {
        IntFunction<Event> event = i -> new Event(i * AT_ONCE / pullRequests, act, i % apps, i / apps + 1);
        return new Phase(name, IntStream.range(0, pullRequests).mapToObj(event).toList());
    }

    /** Opened one after the other, so that nobody is short of requests, and then all dropped at once. */
    static Plan teardown(int pullRequests) {
        IntFunction<Event> calm = i -> new Event(i * CALM, Act.OPEN, 0, i + 1);
        Phase opened = new Phase("green one by one", IntStream.range(0, pullRequests).mapToObj(calm).toList());
        Phase dropped = all("all dropped", Act.DROP, pullRequests, 1);
        return new Plan("teardown of " + pullRequests, 1, false, List.of(opened, dropped));
    }

    /** A busy team's day on one app: so many open pull requests, of which so many go and as many come, and pushes. */
    static Plan day(int open, int pushes, int closes) {
        RandomGenerator random = new SplittableRandom(SEED);
        List<Long> times = random.longs(pushes + 2L * closes - 1, 0, WORKING_DAY).sorted().boxed().toList();
        List<Integer> alive = new ArrayList<>(IntStream.rangeClosed(1, open).boxed().toList());
        List<Act> acts = acts(pushes - 1, closes, random);
        List<Event> events = new ArrayList<>();
        int next = open + 1;
        for (Act act : acts) {
            int number = act == Act.OPEN ? next++ : alive.get(random.nextInt(alive.size()));
            if (act == Act.OPEN) {
                alive.add(number);
            } else if (act == Act.CLOSE) {
                alive.remove((Integer) number);
            }
            events.add(new Event(times.get(events.size()), act, 0, number));
        }
        events.add(new Event(DAY, Act.PUSH, 0, alive.get(0)));
        return new Plan(
                "a day of " + open + " open",
                1,
                false,
                List.of(all("all green at once", Act.OPEN, open, 1), new Phase("24 hours", events)));
    }

    private static List<Act> acts(int pushes, int closes, RandomGenerator random) {
        List<Act> acts = new ArrayList<>();
        IntStream.range(0, pushes).forEach(i -> acts.add(Act.PUSH));
        IntStream.range(0, closes).forEach(i -> {
            acts.add(Act.CLOSE);
            acts.add(Act.OPEN);
        });
        for (int i = acts.size() - 1; i > 0; i--) {
            Collections.swap(acts, i, random.nextInt(i + 1));
        }
        return acts;
    }
}
