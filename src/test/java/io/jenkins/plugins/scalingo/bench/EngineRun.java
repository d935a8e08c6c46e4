package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.bench.Plan.Event;
import io.jenkins.plugins.scalingo.demo.PaperJenkins;
import io.jenkins.plugins.scalingo.lifecycle.Clockwork;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Storage;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.util.Optional;

/** Plays a plan with the engine, in virtual time and one thread. */
final class EngineRun {

    static final String BY = "plugin";
    static final Duration RESYNC = Duration.ofMinutes(5);

    private static final String ACCOUNT = "team";
    private static final Duration LIMIT = Duration.ofHours(48);
    /** Long enough that a resync falls into it, and that the next phase begins with no request in the last minute. */
    private static final Duration REST = RESYNC.plusMinutes(2);

    private static final Duration MOMENT = Duration.ofSeconds(5);

    final VirtualTime time = new VirtualTime();
    final Simulator simulator = new Simulator(time);
    final Scalingo client = Scalingo.of(
            simulator.region(),
            new ApiToken(Simulator.TOKEN),
            new RequestBudget(RequestBudget.PLATFORM_PER_MINUTE, time),
            new InMemoryTransport(simulator, time),
            time);
    final Lifecycle lifecycle;
    final Clockwork clockwork;

    private final PaperJenkins jenkins = new PaperJenkins();
    private final Plan plan;
    private final Measure measure;

    EngineRun(Plan plan) {
        this(plan, new Forgetful());
    }

    EngineRun(Plan plan, Storage storage) {
        this.plan = plan;
        this.measure = new Measure(simulator, plan);
        SimulatedTeam.set(simulator, plan);
        this.lifecycle = new Lifecycle(jenkins, name -> Optional.of(client), storage, time);
        this.clockwork = new Clockwork(lifecycle, time);
        lifecycle.resync();
        clockwork.resyncEvery(RESYNC);
    }

    /** How many requests one slow look at everything takes, when nothing else is to be done. */
    int requestsOfResync() {
        simulator.forgetRequests();
        clockwork.runUntil(() -> false, RESYNC);
        return (int) simulator.requests().stream()
                .filter(request -> request.kind() != Kind.EXCHANGE_TOKEN)
                .count();
    }

    /** Plays a phase, and rests. */
    Row run(Plan.Phase phase) {
        int resyncs = clockwork.resyncs();
        measure.begin();
        for (Event event : phase.events()) {
            time.schedule(Duration.ofSeconds(event.seconds()), () -> happen(event));
        }
        clockwork.runUntil(() -> isDone(phase), LIMIT);
        clockwork.runUntil(() -> false, REST);
        return measure.end(BY, phase, (clockwork.resyncs() - resyncs) * plan.apps(), 0);
    }

    private boolean isDone(Plan.Phase phase) {
        return measure.allHappened(phase)
                && clockwork.restsFor(MOMENT)
                && measure.left().nothing();
    }

    private void happen(Event event) {
        Repository repository = simulator.repository(event.repository());
        int number = event.pullRequest();
        ReviewAppKey key = key(event);
        switch (event.act()) {
            case OPEN -> jenkins.built(key, repository.open(number, "feature-" + number), true);
            case PUSH -> jenkins.built(key, repository.pushTo(number), true);
            case CLOSE -> {
                repository.close(number);
                jenkins.gone(key, "its pull request was closed");
            }
            case DROP -> jenkins.gone(key, "its job was deleted");
        }
        measure.happened(event);
        lifecycle.hint(key);
    }

    static ReviewAppKey key(Event event) {
        return new ReviewAppKey(ACCOUNT, AppName.of(event.appName()), Integer.toString(event.pullRequest()));
    }
}
