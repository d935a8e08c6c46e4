package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The script that deployments follow: how long they take and how they end, as a rule and for the next ones of all apps
 * or of one. Plans for an app are kept by name and may be made before the app exists. Thread-safe.
 */
public final class Deployments {
    private static final Duration USUAL = Duration.ofSeconds(60);

    record Plan(Duration duration, DeploymentEnd end) {}

    private final World world;
    private final Map<String, Deque<DeploymentEnd>> nextEnds = new HashMap<>();
    private final Map<String, Duration> durations = new HashMap<>();
    private final Deque<DeploymentEnd> nextEndsOfAll = new ArrayDeque<>();
    private Duration duration = USUAL;
    private DeploymentEnd end = DeploymentEnd.SUCCESS;
    private String logged;
    private int loggedTimes;

    Deployments(World world) {
        this.world = world;
    }

    /** How long a deployment takes from the moment it has a slot; a minute at first. */
    public Deployments take(Duration usual) {
        world.act(() -> duration = usual);
        return this;
    }

    /** How long deployments of this app take. */
    public Deployments take(String app, Duration usual) {
        world.act(() -> durations.put(app, usual));
        return this;
    }

    /** How deployments end that no other plan was made for; well at first. */
    public Deployments end(DeploymentEnd usual) {
        world.act(() -> end = usual);
        return this;
    }

    /** How the next deployments of whichever app end, one after the other. */
    public Deployments next(DeploymentEnd... ends) {
        world.act(() -> nextEndsOfAll.addAll(Arrays.asList(ends)));
        return this;
    }

    /** How the next deployments of this app end, one after the other. */
    public Deployments next(String app, DeploymentEnd... ends) {
        world.act(() -> nextEnds.computeIfAbsent(app, name -> new ArrayDeque<>()).addAll(Arrays.asList(ends)));
        return this;
    }

    /** What builds log besides the usual, so many times. */
    public Deployments log(String line, int times) {
        world.act(() -> {
            logged = line;
            loggedTimes = times;
        });
        return this;
    }

    String logged() {
        return logged;
    }

    int loggedTimes() {
        return loggedTimes;
    }

    Plan planFor(App app) {
        return new Plan(durations.getOrDefault(app.name, duration), endFor(app));
    }

    private DeploymentEnd endFor(App app) {
        Deque<DeploymentEnd> ofApp = nextEnds.get(app.name);
        if (ofApp != null && !ofApp.isEmpty()) {
            return ofApp.poll();
        }
        return nextEndsOfAll.isEmpty() ? end : nextEndsOfAll.poll();
    }
}
