package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/** What makes an app a review app. Guarded by the world's lock. */
final class ReviewApp {
    final String id;
    final String linkId;
    final App app;
    final App parent;
    final Pull pull;
    final boolean manual;
    final Instant createdAt;
    /** Null when nothing is planned. */
    Instant deleteAsStaleAt;
    /** Null when nothing is planned. */
    Instant deleteAsClosedAt;

    ReviewApp(String id, String linkId, App app, App parent, Pull pull, boolean manual, Instant createdAt) {
        this.id = id;
        this.linkId = linkId;
        this.app = app;
        this.parent = parent;
        this.pull = pull;
        this.manual = manual;
        this.createdAt = createdAt;
    }
}
