package io.jenkins.plugins.scalingo.platform;

import java.time.Instant;

/**
 * A pull request's own copy of an app.
 *
 * @param id the id of this relation, not of the app
 * @param repoLinkId the id of the parent's repo link; empty when not said
 * @param appId the id of the app
 * @param appName the name of the app
 * @param parentAppId the id of the app it is a copy of
 * @param parentAppName the name of the app it is a copy of
 * @param pullRequest the pull request it stands for
 * @param lastDeployment its latest deployment; null if there was none yet
 * @param createdAt when it was made; null when not said
 * @param staleDeletionAt when the platform will delete it for want of activity; null if never
 * @param closedDeletionAt when the platform will delete it because the pull request was closed; null if never
 */
public record ReviewApp(
        String id,
        String repoLinkId,
        String appId,
        String appName,
        String parentAppId,
        String parentAppName,
        PullRequest pullRequest,
        Deployment lastDeployment,
        Instant createdAt,
        Instant staleDeletionAt,
        Instant closedDeletionAt) {

    /** Null for one whose name no app can have: nothing could be done with it. */
    static ReviewApp read(Json json) {
        if (!AppName.fits(json.textOrEmpty("app_name"))) {
            return null;
        }
        Json deployment = json.at("last_deployment");
        return new ReviewApp(
                json.id("id"),
                json.id("repo_link_id"),
                json.id("app_id"),
                json.textOrEmpty("app_name"),
                json.id("parent_app_id"),
                json.textOrEmpty("parent_app_name"),
                PullRequest.read(json.at("pull_request")),
                deployment.isObject() ? Deployment.read(deployment) : null,
                json.instant("created_at"),
                json.instant("stale_deletion_date"),
                json.instant("on_close_deletion_date"));
    }
}
