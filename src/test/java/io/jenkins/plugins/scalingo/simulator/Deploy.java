package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One deployment of one app. Guarded by the world's lock. */
final class Deploy {
    final String id;
    final App app;
    final String gitRef;
    final Instant createdAt;
    final boolean byLink;
    /** Null when the platform deploys by itself. */
    final Account pusher;
    /** Null when the code does not come as an archive. */
    final String sourceUrl;
    final List<String> log = new ArrayList<>();
    String status = "queued";
    /** Null while it runs. */
    Instant finishedAt;

    Deploy(String id, App app, String gitRef, Account pusher, boolean byLink, String sourceUrl, Instant createdAt) {
        this.id = id;
        this.app = app;
        this.gitRef = gitRef;
        this.pusher = pusher;
        this.byLink = byLink;
        this.sourceUrl = sourceUrl;
        this.createdAt = createdAt;
    }

    boolean finished() {
        return finishedAt != null;
    }
}
