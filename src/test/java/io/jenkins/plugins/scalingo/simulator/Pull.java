package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/** A pull request in its repository. Guarded by the world's lock. */
final class Pull {
    final long id;
    final int number;
    final Repository base;
    final Repository source;
    final Instant createdAt;
    String branch;
    String title;
    String head;
    Instant activeAt;
    /** Null while it is open. */
    Instant closedAt;

    Pull(long id, int number, Repository base, Repository source, String branch, Instant createdAt) {
        this.id = id;
        this.number = number;
        this.base = base;
        this.source = source;
        this.branch = branch;
        this.title = "Change " + number;
        this.createdAt = createdAt;
        this.activeAt = createdAt;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isFromFork() {
        return !source.equals(base);
    }

    String htmlUrl() {
        String path = base.scmType().startsWith("gitlab") ? "/-/merge_requests/" : "/pull/";
        return base.url() + path + number;
    }

    /** The branch as the platform names it, with its owner. */
    String branchName() {
        return source.owner() + ":" + branch;
    }
}
