package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/** How an app hangs on a repository. Guarded by the world's lock. */
final class Link {
    final String id;
    final Repository repository;
    final Integration integration;
    final Account linker;
    final Instant createdAt;
    String branch;
    boolean autoDeploy;
    boolean deployReviewApps;
    boolean deleteOnClose;
    int hoursBeforeDeleteOnClose;
    boolean deleteStale;
    int hoursBeforeDeleteStale;
    boolean forksAllowed;
    Instant updatedAt;
    /** Null before the first one. */
    Instant lastAutoDeployAt;

    Link(String id, Repository repository, Integration integration, Account linker, Instant createdAt) {
        this.id = id;
        this.repository = repository;
        this.integration = integration;
        this.linker = linker;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }
}
