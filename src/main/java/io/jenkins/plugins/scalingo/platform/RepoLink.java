package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.time.Instant;

/**
 * What ties an app to a repository, and what the platform does by itself when that repository changes.
 *
 * @param id its id
 * @param appId the id of the app
 * @param url the root of the hosting service; null when not said
 * @param owner the repository's owner; empty when not said
 * @param repo the repository's name; empty when not said
 * @param scmType where the repository is hosted
 * @param integrationId the id of the SCM integration it uses; empty when not said
 * @param linker the user name of who made the link; empty when not said
 * @param branch the auto-deploy branch; empty if there is none
 * @param autoDeployEnabled whether the platform deploys each push to that branch by itself
 * @param deployReviewAppsEnabled whether the platform makes a review app for each new pull request by itself
 * @param deleteOnCloseEnabled whether the platform deletes a review app when its pull request closes
 * @param hoursBeforeDeleteOnClose how many hours it waits before it does
 * @param deleteStaleEnabled whether the platform deletes a review app whose pull request sees no activity
 * @param hoursBeforeDeleteStale how many hours without activity are too many
 * @param automaticCreationFromForksAllowed whether a fork's code may get a review app, and the parent's environment
 *     with it
 * @param createdAt when it was made; null when not said
 * @param updatedAt when it was last changed; null when not said
 * @param lastAutoDeployAt when the platform last deployed by itself; null if never
 */
public record RepoLink(
        String id,
        String appId,
        URI url,
        String owner,
        String repo,
        ScmType scmType,
        String integrationId,
        String linker,
        String branch,
        boolean autoDeployEnabled,
        boolean deployReviewAppsEnabled,
        boolean deleteOnCloseEnabled,
        int hoursBeforeDeleteOnClose,
        boolean deleteStaleEnabled,
        int hoursBeforeDeleteStale,
        boolean automaticCreationFromForksAllowed,
        Instant createdAt,
        Instant updatedAt,
        Instant lastAutoDeployAt) {

    static RepoLink read(Json json) {
        return new RepoLink(
                json.id("id"),
                json.id("app_id"),
                json.uri("url"),
                json.textOrEmpty("owner"),
                json.textOrEmpty("repo"),
                ScmType.of(json.text("scm_type")),
                integration(json),
                json.at("linker").textOrEmpty("username"),
                json.textOrEmpty("branch"),
                json.flag("auto_deploy_enabled"),
                json.flag("deploy_review_apps_enabled"),
                json.flag("delete_on_close_enabled"),
                json.number("hours_before_delete_on_close"),
                json.flag("delete_stale_enabled"),
                json.number("hours_before_delete_stale"),
                json.flag("automatic_creation_from_forks_allowed"),
                json.instant("created_at"),
                json.instant("updated_at"),
                json.instant("last_auto_deploy_at"));
    }

    // The documents and the Go SDK say auth_, the JavaScript SDK scm_, the documents' examples github_ besides.
    private static String integration(Json json) {
        for (String field : new String[] {"auth_integration_uuid", "scm_integration_uuid", "github_integration_uuid"}) {
            if (!json.textOrEmpty(field).isEmpty()) {
                return json.text(field);
            }
        }
        return "";
    }
}
