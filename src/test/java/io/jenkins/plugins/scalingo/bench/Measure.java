package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.bench.Plan.Act;
import io.jenkins.plugins.scalingo.bench.Plan.Event;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Request;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks at a simulated platform: what it was asked for in a phase of a plan, and what it holds in the end. */
final class Measure {

    private static final Set<Kind> CHANGES =
            Set.of(Kind.MANUAL_REVIEW_APP, Kind.UPDATE_LINK, Kind.MANUAL_DEPLOY, Kind.DELETE_APP);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Simulator simulator;
    private final Plan plan;
    private final Set<Event> passed = new HashSet<>();
    private final Map<String, Event> latest = new HashMap<>();
    private Instant start;

    Measure(Simulator simulator, Plan plan) {
        this.simulator = simulator;
        this.plan = plan;
    }

    /** A phase begins. */
    void begin() {
        simulator.forgetRequests();
        start = simulator.now();
    }

    /** It has happened. */
    void happened(Event event) {
        passed.add(event);
        latest.put(event.reviewAppName(), event);
    }

    boolean allHappened(Plan.Phase phase) {
        return passed.containsAll(phase.events());
    }

    /** How many review apps should be and are not, run another commit than they should, and should not be. */
    Row.Left left() {
        Map<String, String> wanted = wanted();
        Map<String, AppState> is =
                simulator.reviewApps().stream().collect(Collectors.toMap(AppState::name, app -> app));
        int missing = (int) wanted.keySet().stream().filter(name -> !is.containsKey(name)).count();
        int stale = (int) wanted.entrySet().stream()
                .filter(each -> is.containsKey(each.getKey()))
                .filter(each -> !each.getValue().equals(is.get(each.getKey()).runningCommit()))
                .count();
        int orphans = (int) is.keySet().stream().filter(name -> !wanted.containsKey(name)).count();
        return new Row.Left(missing, stale, orphans);
    }

    /** The review apps that should be, and the commit that each should run. */
    private Map<String, String> wanted() {
        Map<String, String> wanted = new HashMap<>();
        latest.forEach((name, event) -> {
            if (event.act() == Act.OPEN || event.act() == Act.PUSH) {
                wanted.put(name, simulator.repository(event.repository()).headOf(event.pullRequest()));
            }
        });
        return wanted;
    }

    /**
     * The phase is over.
     *
     * @param by who was at work
     * @param resyncs how many of the lists were nobody's but the slow look's at everything
     * @param failedBuilds how many builds failed with the platform's refusals
     */
    Row end(String by, Plan.Phase phase, int resyncs, int failedBuilds) {
        List<Request> requests = simulator.requests();
        int lists = count(requests, request -> request.kind() == Kind.LIST_REVIEW_APPS);
        int ofResync = Math.min(lists, resyncs);
        int refused = count(requests, Request::refused);
        Duration time = requests.stream()
                .filter(request -> CHANGES.contains(request.kind()))
                .map(Request::at)
                .reduce((first, second) -> second)
                .map(last -> Duration.between(start, last))
                .orElse(Duration.ZERO);
        int until = count(requests, request -> !request.refused() && !request.at().isAfter(start.plus(time)));
        return new Row(
                plan.name(),
                by,
                phase.name(),
                phase.subject(),
                phase.events().size(),
                phase.isAtOnce(),
                requests.size() - ofResync,
                ofResync,
                time.toSeconds(),
                until,
                refused,
                failedBuilds,
                busiestMinute(requests),
                left());
    }

    private static int count(List<Request> requests, Predicate<Request> which) {
        return (int) requests.stream().filter(which).count();
    }

    private static int busiestMinute(List<Request> requests) {
        Deque<Instant> window = new ArrayDeque<>();
        int most = 0;
        for (Request request : requests) {
            if (!request.refused()) {
                window.addLast(request.at());
                while (!window.peekFirst().plus(MINUTE).isAfter(request.at())) {
                    window.pollFirst();
                }
                most = Math.max(most, window.size());
            }
        }
        return most;
    }
}
