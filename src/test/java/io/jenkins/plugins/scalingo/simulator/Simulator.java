package io.jenkins.plugins.scalingo.simulator;

import io.jenkins.plugins.scalingo.platform.Region;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole platform in memory. It has no thread and no time of its own: what it does by itself happens when somebody
 * looks, each thing at its own instant of the given clock, so that {@link #nextChange} tells a virtual clock how far
 * to jump.
 *
 * <p>It begins with one account, {@value #ACCOUNT}, that holds the token {@value #TOKEN}. What {@link #repository},
 * {@link #account} and the like return belongs to the world as it is until {@link #reset}. Thread-safe, by one lock.
 */
public final class Simulator {
    /** The API token that is valid from the start. */
    public static final String TOKEN = "tk-us-simulator";

    /** The account that is there from the start. */
    public static final String ACCOUNT = "simulator";

    private static final URI NOWHERE = URI.create("https://platform.example");

    private final InstantSource clock;
    private volatile Duration ahead = Duration.ZERO;
    private volatile URI address = NOWHERE;
    private volatile World world;

    /** A fresh platform on this clock. */
    public Simulator(InstantSource clock) {
        this.clock = clock;
        reset();
    }

    /** Carries out one call, or does to it what a fault says. */
    public Answer handle(Call call) {
        World now = world;
        return now.act(() -> now.api.answer(call));
    }

    /** Forgets everything but clock and address. Connections to streams are closed. */
    public void reset() {
        World old = world;
        world = new World(this::now, address.toString());
        account(ACCOUNT).token(TOKEN);
        if (old != null) {
            old.streams.closeAll();
        }
    }

    /** Says where clients reach this platform, without a slash at the end: what it links to points there. */
    public Simulator at(URI newAddress) {
        address = newAddress;
        world.act(() -> world.address = newAddress.toString());
        return this;
    }

    /** Where clients reach this platform. */
    public URI address() {
        return address;
    }

    /** This platform as a client is told of it. */
    public Region region() {
        return new Region("simulator", address, address);
    }

    /** What time it is on the platform. */
    public Instant now() {
        return clock.instant().plus(ahead);
    }

    /** Moves the platform's time ahead of its clock. On a virtual clock move that one instead. */
    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
        catchUp();
    }

    /** Lets happen what has become due, for those who listen to streams. */
    public void catchUp() {
        world.act(() -> {});
    }

    /** When the platform will do something by itself next; always later than now. */
    public Optional<Instant> nextChange() {
        return world.act(() -> world.agenda.next());
    }

    /** The account that is there from the start. */
    public Account account() {
        return account(ACCOUNT);
    }

    /** An account by name, made if need be. */
    public Account account(String username) {
        return world.act(() -> world.account(username));
    }

    /** A repository by address, or by owner/name on GitHub; made if need be, with a branch main. */
    public Repository repository(String url) {
        return world.act(() -> world.repositoryWithMain(url));
    }

    /** Adds an app without a repository to the first account. */
    public void addApp(String name) {
        addApp(ACCOUNT, name);
    }

    /** Adds an app without a repository. */
    public void addApp(String account, String name) {
        world.act(() -> world.apps.create(world.account(account), name, Apps.LONGEST_NAME));
    }

    /**
     * Adds an app to the first account and links it to a repository, with all of the platform's own triggers off, the
     * branch main and an integration with the repository's host.
     */
    public Repository addLinkedApp(String name, String repository) {
        addApp(name);
        Repository linked = repository(repository);
        dashboard().link(name, linked);
        return linked;
    }

    /** What people do by hand. */
    public Dashboard dashboard() {
        return world.dashboard;
    }

    /** How deployments go. */
    public Deployments deployments() {
        return world.deployments;
    }

    /** What goes wrong. */
    public Faults faults() {
        return world.faults;
    }

    /** The rules that may be bent. */
    public Behaviour behaviour() {
        return world.behaviour;
    }

    /** The live streams. */
    public Streams streams() {
        return world.streams;
    }

    /** The apps that live, review apps included, in the order of their making. */
    public List<AppState> apps() {
        return world.act(() -> world.apps.all().stream().map(AppState::of).toList());
    }

    /** An app by name or id. */
    public Optional<AppState> app(String nameOrId) {
        return world.act(() -> world.apps.find(nameOrId).map(AppState::of));
    }

    /** How an app is linked, by its name or id; empty if it is not, or there is none. */
    public Optional<LinkState> linkOf(String app) {
        return world.act(() -> world.apps.find(app).map(found -> found.link).map(LinkState::of));
    }

    /** The review apps that live. */
    public List<AppState> reviewApps() {
        return apps().stream().filter(app -> app.pullRequest() != null).toList();
    }

    /** The deployments of an app that lives, oldest first. */
    public List<DeploymentState> deploymentsOf(String app) {
        return world.act(() -> world.apps.find(app).stream()
                .flatMap(found -> found.deployments.stream())
                .map(DeploymentState::of)
                .toList());
    }

    /** The apps that went, in that order. */
    public List<Deletion> deletions() {
        return world.act(() -> world.journal.deletions());
    }

    /** The calls that came in, in that order. */
    public List<Request> requests() {
        return world.act(() -> world.journal.requests());
    }

    /** How many calls of a kind came in. */
    public int requests(Kind kind) {
        return (int) requests().stream().filter(request -> request.kind() == kind).count();
    }

    /** Starts counting calls afresh. */
    public void forgetRequests() {
        world.act(() -> world.journal.forgetRequests());
    }

    /** How things stand, in numbers. */
    public Counters counters() {
        World now = world;
        return now.act(() -> new Counters(
                now.journal.requests().size(),
                now.journal.counts(),
                now.journal.refused(),
                now.apps.all().size(),
                reviewApps(),
                commits(now)));
    }

    private static SortedMap<String, Map<String, Integer>> commits(World world) {
        SortedMap<String, Map<String, Integer>> commits = new TreeMap<>();
        for (App app : world.apps.all()) {
            Map<String, Integer> ofApp = commits.computeIfAbsent(app.name, name -> new HashMap<>());
            app.deployments.forEach(deploy -> ofApp.merge(deploy.gitRef, 1, Integer::sum));
        }
        return commits;
    }
}
