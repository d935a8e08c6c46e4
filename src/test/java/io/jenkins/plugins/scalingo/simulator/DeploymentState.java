package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/**
 * A deployment as it is at the moment.
 *
 * @param id its id
 * @param commit what it deploys
 * @param status where it stands
 * @param byPlatform whether the platform deployed by itself
 * @param createdAt when it was asked for
 * @param finishedAt when it ended; null while it runs
 */
public record DeploymentState(
        String id, String commit, String status, boolean byPlatform, Instant createdAt, Instant finishedAt) {

    static DeploymentState of(Deploy deploy) {
        return new DeploymentState(
                deploy.id, deploy.gitRef, deploy.status, deploy.pusher == null, deploy.createdAt, deploy.finishedAt);
    }
}
