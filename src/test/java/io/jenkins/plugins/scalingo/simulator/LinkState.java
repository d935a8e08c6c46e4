package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/**
 * How an app is linked at the moment.
 *
 * @param id the link's id
 * @param repository address of the repository, without a slash or .git at its end
 * @param branch the auto-deploy branch, or null
 * @param autoDeploy whether the platform deploys pushes to that branch by itself
 * @param reviewApps whether the platform makes review apps by itself
 * @param createdAt when the link was made
 */
public record LinkState(
        String id, String repository, String branch, boolean autoDeploy, boolean reviewApps, Instant createdAt) {

    static LinkState of(Link link) {
        return new LinkState(
                link.id,
                link.repository.url(),
                link.branch,
                link.autoDeploy,
                link.deployReviewApps,
                link.createdAt);
    }
}
