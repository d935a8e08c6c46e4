package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Engine;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The world of the model, and how a history happens in it. Two projects, each with a repository, an app that is linked
 * to it, an auto-deploy branch and pull requests whose numbers are the same in both.
 */
final class World {

    static final String ACCOUNT = "team";

    private static final Duration RESYNC = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofMinutes(75);
    private static final Duration TEARDOWN = Duration.ofMinutes(40);

    final VirtualTime time = new VirtualTime();
    final Simulator simulator = new Simulator(time);
    final Map<String, Project> projects = new LinkedHashMap<>();
    final Jenkins jenkins = new Jenkins(projects.values());
    /** When the process started, each time. */
    final List<Instant> starts = new ArrayList<>();
    /** Orders that were accepted, by id. */
    final Map<String, DeployOrder> orders = new LinkedHashMap<>();

    final Witness witness = new Witness(this);

    private final Developers developers = new Developers(this);
    private final Owners owners = new Owners(this);
    private final Links links = new Links(this);
    private final ChildApps childApps = new ChildApps(this);
    private final Weather weather = new Weather(simulator);
    private final Disk disk = new Disk(witness);
    private final Wire wire = new Wire(simulator, time, witness);
    private final List<Watch> watches = new ArrayList<>();

    private String token = Simulator.TOKEN;
    private boolean accountExists = true;
    private RequestBudget budget;
    private Scalingo client;
    private Engine engine;
    private Instant nextResync;

    World() {
        add("web", "shop-web");
        add("api", "shop-api");
        boot();
    }

    private void add(String name, String app) {
        Repository repository = simulator.addLinkedApp(app, "acme/" + name);
        projects.put(name, new Project(name, app, repository));
        simulator.repository(projects.get(name).link.elsewhere());
        owners.own(name, simulator.app(app).orElseThrow().id());
        repository.open(1, "feature-1");
        projects.get(name).opened.add(1);
        projects.get(name).scan();
    }

    /**
     * Plays the history, then a long quiet time, then the end of both projects; fails if anything is not as it must be.
     */
    void play(History history) {
        Instant at = time.instant();
        for (Step step : history.steps()) {
            at = at.plus(step.after());
            time.schedule(at, () -> step.verb().happens(this, step));
        }
        passUntil(at.plusMillis(1));
        calm();
        passUntil(time.instant().plus(QUIET));
        new Verdict(this).afterQuiet();
        projects.values().forEach(Project::deleted);
        passUntil(time.instant().plus(TEARDOWN));
        new Verdict(this).afterTeardown();
    }

    /** People put right what a person can, and Jenkins catches up. */
    private void calm() {
        wire.beforeCall.disarm();
        wire.afterCall.disarm();
        disk.beforeWrite.disarm();
        disk.afterWrite.disarm();
        disk.full(false);
        weather.clears();
        jenkins.hostSilent(false);
        simulator.deployments().end(DeploymentEnd.SUCCESS);
        replaceToken();
        account(true);
        for (Project project : projects.values()) {
            project.scan();
            places().flatMap(place -> project.job(place).stream()).forEach(job -> {
                while (job.builds()) {
                    job.ends(true, false);
                }
            });
        }
        lifecycle().accountChanged(ACCOUNT);
    }

    // How time passes.

    private void passUntil(Instant end) {
        while (time.instant().isBefore(end)) {
            try {
                while (engine.turn()) {
                    // Until there is nothing to do now.
                }
                Instant next = Stream.of(engine.next(), Optional.of(nextResync), time.nextTask(), Optional.of(end))
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElseThrow();
                if (next.isAfter(time.instant())) {
                    time.advance(Duration.between(time.instant(), next));
                } else if (time.nextTask().filter(task -> !task.isAfter(time.instant())).isPresent()) {
                    time.advance(Duration.ofNanos(1));
                }
                if (!time.instant().isBefore(nextResync)) {
                    lifecycle().resync();
                    nextResync = nextResync.plus(RESYNC);
                }
            } catch (Crash crash) {
                boot();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The process starts: it knows what is on the disk. Pipelines go on and say again what they have ordered. */
    private void boot() {
        starts.add(time.instant());
        budget = new RequestBudget(60, time);
        client = client();
        engine = new Engine(
                jenkins, name -> accountExists ? Optional.of(client) : Optional.empty(), disk, time);
        nextResync = time.instant().plus(RESYNC);
        watches.clear();
        time.schedule(time.instant(), () -> orders.forEach(this::place));
    }

    private Scalingo client() {
        return Scalingo.of(simulator.region(), new ApiToken(token), budget, wire, time);
    }

    Lifecycle lifecycle() {
        return engine.lifecycle();
    }

    // Who acts in it.

    Developers developers() {
        return developers;
    }

    Owners owners() {
        return owners;
    }

    Links links() {
        return links;
    }

    ChildApps childApps() {
        return childApps;
    }

    Weather weather() {
        return weather;
    }

    Wire wire() {
        return wire;
    }

    Disk disk() {
        return disk;
    }

    // What Jenkins does.

    Project project(Step step) {
        return projects.get(step.project());
    }

    void project(Step step, Consumer<Project> change) {
        change.accept(project(step));
        hintAll(step);
    }

    private void hintAll(Step step) {
        if (step.heard()) {
            places().forEach(place -> lifecycle().hint(project(step).key(place)));
            lifecycle().hint(project(step).linkKey());
        }
    }

    private static Stream<String> places() {
        return Stream.of(Project.MAIN, "1", "2", ChildApps.PLACE);
    }

    void hint(Step step) {
        lifecycle().hint(project(step).key(step.place()));
    }

    void scan(Step step) {
        project(step, Project::scan);
    }

    void order(Step step) {
        order(new DeployOrder(ACCOUNT, AppName.of(project(step).app()), Project.MAIN, Optional.empty(), "a step"));
    }

    void order(DeployOrder order) {
        String id = "order-" + (orders.size() + 1);
        orders.put(id, order);
        place(id, order);
    }

    private void place(String id, DeployOrder order) {
        try {
            lifecycle().order(id, order);
        } catch (IOException refused) {
            time.schedule(Duration.ofMinutes(1), () -> place(id, order));
        }
    }

    void watch(Step step) {
        watches.add(lifecycle().watch(project(step).key(step.place()), report -> {}));
    }

    void unwatch() {
        watches.forEach(Watch::close);
        watches.clear();
    }

    // What happens to account and process.

    void revokeToken() {
        simulator.account().revokeToken(token).expireBearers();
    }

    void expireBearers() {
        simulator.account().expireBearers();
    }

    void replaceToken() {
        simulator.account().revokeToken(token);
        token = token + "x";
        simulator.account().token(token);
        client = client();
        lifecycle().accountChanged(ACCOUNT);
    }

    void account(boolean exists) {
        accountExists = exists;
        lifecycle().accountChanged(ACCOUNT);
    }

    void restart() {
        throw new Crash();
    }

    /** The damage shows when the process starts the next time, which is now. */
    void damageLedger(Step step, double part) {
        for (String app : project(step).appNames) {
            String file = ACCOUNT + "/" + app + ".json";
            if (disk.holds(file)) {
                disk.tear(file, part);
                witness.recordsLost(step.project());
            }
        }
        throw new Crash();
    }

    Optional<Report> report(Key key) {
        return lifecycle().report(key);
    }
}
