package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Engine;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Behaviour;
import io.jenkins.plugins.scalingo.simulator.Dashboard;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Fault;
import io.jenkins.plugins.scalingo.simulator.Kind;
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
 * The world of the model, and how a history happens in it. Two projects, each with a repository, an app that is linked to
 * it, an auto-deploy branch and pull requests whose numbers are the same in both.
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

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Boolean> linked = new LinkedHashMap<>();
    private final Disk disk = new Disk(witness::written);
    private final Wire wire = new Wire(simulator, time, witness);
    private final List<Watch> watches = new ArrayList<>();

    private String token = Simulator.TOKEN;
    private boolean accountExists = true;
    private int pushes;
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
        parents.put(name, simulator.app(app).orElseThrow().id());
        linked.put(name, true);
        repository.open(1, "feature-1");
        projects.get(name).opened.add(1);
        projects.get(name).scan();
    }

    /** Plays the history, then a long quiet time, then the end of both projects; fails if anything is not as it must be. */
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
        simulator.faults().clear();
        simulator.deployments().end(DeploymentEnd.SUCCESS);
        replaceToken();
        account(true);
        for (Project project : projects.values()) {
            project.scan();
            Stream.of(Project.MAIN, "1", "2").flatMap(place -> project.job(place).stream()).forEach(job -> {
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

    // What the verbs do: the Git host and builds.

    private Project project(Step step) {
        return projects.get(step.project());
    }

    void project(Step step, Consumer<Project> change) {
        change.accept(project(step));
        hintAll(step);
    }

    private void hintAll(Step step) {
        if (step.heard()) {
            Stream.of(Project.MAIN, "1", "2").forEach(place -> lifecycle().hint(project(step).key(place)));
        }
    }

    private void event(Step step) {
        if (step.heard()) {
            project(step).hears(step.place());
            hint(step);
        }
    }

    void hint(Step step) {
        lifecycle().hint(project(step).key(step.place()));
    }

    void open(Step step) {
        Repository repository = project(step).repository;
        int number = Integer.parseInt(step.place());
        if (!repository.isOpen(number) && !project(step).opened.contains(number)) {
            project(step).opened.add(number);
            repository.open(number, "feature-" + number);
            event(step);
        }
    }

    void push(Step step) {
        pushed(step, commit(++pushes));
    }

    void forcePush(Step step) {
        pushed(step, commit(1));
    }

    private void pushed(Step step, String commit) {
        if (project(step).head(step.place()).isPresent()) {
            Repository repository = project(step).repository;
            if (step.place().equals(Project.MAIN)) {
                repository.push(Project.MAIN, commit);
            } else {
                repository.pushTo(Integer.parseInt(step.place()), commit);
            }
            event(step);
        }
    }

    private static String commit(int number) {
        return String.format("%040x", 0xc0ffee00000L + number);
    }

    void renameBranch(Step step) {
        if (project(step).head(step.place()).isPresent()) {
            project(step).repository.renameBranch(Integer.parseInt(step.place()), "renamed-" + ++pushes);
        }
    }

    void close(Step step) {
        if (project(step).head(step.place()).isPresent()) {
            project(step).repository.close(Integer.parseInt(step.place()));
            event(step);
        }
    }

    void reopen(Step step) {
        int number = Integer.parseInt(step.place());
        if (project(step).opened.contains(number)) {
            project(step).repository.reopen(number);
            event(step);
        }
    }

    void job(Step step, Consumer<Job> change) {
        project(step).job(step.place()).ifPresent(change);
    }

    void buildStarts(Step step) {
        job(step, Job::start);
    }

    void built(Step step, boolean green) {
        job(step, job -> job.ends(green, step.words().contains("newest")));
        if (step.heard()) {
            hint(step);
        }
    }

    /** A step of the newest build, or a person beside it, asks for the review app or has it deleted. */
    void ask(Step step, boolean wanted) {
        Project project = project(step);
        project.job(step.place())
                .flatMap(job -> job.newest(project.jobName(step.place())))
                .ifPresent(build -> say(project, step.place(), new Project.Asked(build, wanted)));
    }

    /** Says it until it is heard: who says it is told if it cannot be written down, and knows if the process ends. */
    private void say(Project project, String place, Project.Asked word) {
        Project.Memory memory = project.memory(place);
        Project.Asked before = memory.asked;
        memory.asked = word;
        memory.mayBeForgotten = false;
        memory.vouched.add(word.build().commit());
        ReviewAppKey key = (ReviewAppKey) project.key(place);
        try {
            if (word.wanted()) {
                lifecycle().ask(key, word.build(), "a step");
            } else {
                lifecycle().dismiss(key, word.build(), "alice");
            }
        } catch (IOException refused) {
            memory.asked = before;
        } catch (Crash crash) {
            time.schedule(Duration.ofMinutes(1), () -> {
                if (memory.asked == word) {
                    say(project, place, word);
                }
            });
            throw crash;
        }
    }

    void order(Step step) {
        String id = "order-" + (orders.size() + 1);
        DeployOrder order = new DeployOrder(
                ACCOUNT, AppName.of(project(step).app()), Project.MAIN, Optional.empty(), "a step");
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

    void scan(Step step) {
        project(step, Project::scan);
    }

    // What the verbs do: people in the dashboard.

    Dashboard dashboard() {
        return simulator.dashboard();
    }

    /** The app that the project deploys to, under whatever name. */
    Optional<AppState> parent(String project) {
        return simulator.app(parents.get(project));
    }

    boolean linked(String project) {
        return linked.get(project);
    }

    /** The name of the project whose app has this id or name. */
    Optional<String> projectOf(AppState app) {
        return parents.keySet().stream()
                .filter(project -> parents.get(project).equals(app.id()))
                .findFirst();
    }

    Optional<AppState> reviewApp(String project, String place) {
        return parent(project).flatMap(parent -> simulator.reviewApps().stream()
                .filter(app -> parent.name().equals(app.parent()) && place.equals("" + app.pullRequest()))
                .findFirst());
    }

    /** The dashboard refuses what is not possible, as the API would. */
    private static void byHand(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException refused) {
            // Nothing has happened then.
        }
    }

    void byHandReviewApp(Step step, Consumer<String> deed) {
        reviewApp(step.project(), step.place()).ifPresent(app -> byHand(() -> deed.accept(app.name())));
    }

    void makeReviewApp(Step step) {
        parent(step.project())
                .filter(parent -> linked(step.project()))
                .ifPresent(parent -> byHand(
                        () -> dashboard().createReviewApp(parent.name(), Integer.parseInt(step.place()))));
    }

    /** The app of a place: the review app, or the project's own. */
    private Optional<AppState> appAt(Step step) {
        return step.place().equals(Project.MAIN)
                ? parent(step.project())
                : reviewApp(step.project(), step.place());
    }

    private String branchAt(Step step) {
        return step.place().equals(Project.MAIN) ? Project.MAIN : "feature-" + step.place();
    }

    void deployByHand(Step step) {
        appAt(step)
                .filter(app -> project(step).repository.head(branchAt(step)) != null)
                .ifPresent(app -> byHand(() -> dashboard().deploy(app.name(), branchAt(step))));
    }

    void autoDeployOn(Step step) {
        appAt(step).ifPresent(app -> byHand(() -> dashboard().autoDeploy(app.name(), branchAt(step), true)));
    }

    /** Somebody brings an old commit to the app, by way of a branch that holds it. */
    void rollBack(Step step) {
        parent(step.project()).ifPresent(parent -> byHand(() -> {
            project(step).repository.push("stable", commit(0));
            dashboard().deploy(parent.name(), "stable");
        }));
    }

    void reviewAppsByPlatform(Step step) {
        parent(step.project()).ifPresent(parent -> byHand(() -> dashboard().reviewApps(parent.name(), true, false)));
    }

    void removeLink(Step step) {
        parent(step.project()).ifPresent(parent -> {
            dashboard().removeLink(parent.name());
            linked.put(step.project(), false);
        });
    }

    void linkAgain(Step step) {
        parent(step.project()).filter(parent -> !linked(step.project())).ifPresent(parent -> {
            dashboard().link(parent.name(), project(step).repository);
            linked.put(step.project(), true);
        });
    }

    void renameApp(Step step) {
        parent(step.project()).ifPresent(parent -> dashboard()
                .renameApp(parent.name(), (parent.name().startsWith("shop") ? "store-" : "shop-") + step.project()));
    }

    void settingsFollow(Step step) {
        parent(step.project()).ifPresent(parent -> project(step, project -> project.appIs(parent.name())));
    }

    void deleteApp(Step step) {
        parent(step.project()).ifPresent(parent -> {
            simulator.deploymentsOf(parent.id()).forEach(deployment -> project(step).ran.add(deployment.commit()));
            dashboard().deleteApp(parent.name());
        });
    }

    // What the verbs do: account, process, platform.

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

    Wire wire() {
        return wire;
    }

    Disk disk() {
        return disk;
    }

    void fault(Step step) {
        Fault fault = rule(step.words().get(0));
        times(fault, step.words().get(2));
        kind(fault, step.words().get(1));
    }

    private Fault rule(String call) {
        return switch (call) {
            case "exchange" -> simulator.faults().on(Kind.EXCHANGE_TOKEN);
            case "list" -> simulator.faults().on(Kind.LIST_REVIEW_APPS);
            case "create" -> simulator.faults().on(Kind.MANUAL_REVIEW_APP);
            case "hand-over" -> simulator.faults().on(Kind.UPDATE_LINK);
            case "deploy" -> simulator.faults().on(Kind.MANUAL_DEPLOY);
            case "delete" -> simulator.faults().on(Kind.DELETE_APP);
            case "deployments" -> simulator.faults().on(Kind.LIST_DEPLOYMENTS);
            default -> simulator.faults().onEverything();
        };
    }

    private static void times(Fault fault, String times) {
        switch (times) {
            case "5-times" -> fault.times(5);
            case "for-ever" -> fault.always();
            default -> fault.times(1);
        }
    }

    private static void kind(Fault fault, String kind) {
        switch (kind) {
            case "429-later" -> fault.rateLimited(Duration.ofSeconds(90));
            case "refused" -> fault.refuse();
            case "hang" -> fault.hang();
            case "hang-done" -> fault.hang().carriedOut();
            case "cut" -> fault.cut();
            case "cut-done" -> fault.cut().carriedOut();
            case "truncated" -> fault.truncate();
            case "truncated-done" -> fault.truncate().carriedOut();
            case "no-json" -> fault.notJson();
            default -> fault.status(Integer.parseInt(kind));
        }
    }

    void faultsEnd() {
        simulator.faults().clear();
    }

    void deploymentFails(DeploymentEnd end) {
        simulator.deployments().next(end);
    }

    void deploymentsQueue() {
        simulator.behaviour().whenBusy(Behaviour.WhenBusy.QUEUE);
    }

    void answersAreEmpty() {
        simulator.behaviour().emptyReviewAppAnswer(true);
    }

    Optional<Report> report(Key key) {
        return lifecycle().report(key);
    }
}
