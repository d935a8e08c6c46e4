package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.time.Instant;

/**
 * An app. A review app and a child app are apps like any other.
 *
 * @param id its id
 * @param name its name
 * @param region the region it runs in; empty when not said
 * @param status the platform's word: {@code new}, {@code running}, {@code stopped}, {@code scaling}, {@code restarting}
 *     and others; empty when not said
 * @param url where it is served, at its own domain if it has one; null when not said
 * @param baseUrl where it is served at the platform's domain; null when not said
 * @param owner the user name of its owner; empty when not said
 * @param parentAppName the name of the app it is a child of; null for others
 * @param createdAt when it was made; null when not said
 * @param lastDeployedAt when somebody last tried to deploy it; null if never
 * @param lastDeploymentId the id of its last successful deployment; null if there is none
 * @param deploymentsStream where its deployments can be watched live; null when not said
 */
public record App(
        String id,
        String name,
        String region,
        String status,
        URI url,
        URI baseUrl,
        String owner,
        String parentAppName,
        Instant createdAt,
        Instant lastDeployedAt,
        String lastDeploymentId,
        URI deploymentsStream) {

    static App read(Json json) {
        return new App(
                json.id("id"),
                json.textOrEmpty("name"),
                json.textOrEmpty("region"),
                json.textOrEmpty("status"),
                json.uri("url"),
                json.uri("base_url"),
                json.at("owner").textOrEmpty("username"),
                json.text("parent_app_name"),
                json.instant("created_at"),
                json.instant("last_deployed_at"),
                json.text("last_deployment_id"),
                json.at("links").uri("deployments_stream"));
    }
}
