package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An app, a child app or a review app. Guarded by the world's lock. */
final class App {
    final String id;
    final Account owner;
    final Instant createdAt;
    final List<Deploy> deployments = new ArrayList<>();
    final Map<Pull, ReviewApp> reviewApps = new LinkedHashMap<>();
    String name;
    String status = "new";
    boolean deleted;
    /** Null for an app of its own standing. */
    App parent;
    /** Null for an app that is no review app. */
    ReviewApp reviewApp;
    /** Null for an app without a repository. */
    Link link;
    /** The deployment that holds the app; null when none does. */
    Deploy current;
    /** What runs; null before the first deployment that succeeded. */
    Deploy running;

    App(String id, String name, Account owner, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.owner = owner;
        this.createdAt = createdAt;
    }

    /** Null before the first one. */
    Deploy lastDeployment() {
        return deployments.isEmpty() ? null : deployments.get(deployments.size() - 1);
    }

    boolean busy() {
        Deploy last = lastDeployment();
        return last != null && !last.finished();
    }
}
