package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * One attempt to bring a revision into an app.
 *
 * @param id its id
 * @param appId the id of its app; empty when not said (the last deployment inside a review app is such)
 * @param status how far it is
 * @param gitRef the commit it deploys, or whatever was given as such; empty when not said
 * @param createdAt when it was asked for; null when not said
 * @param finishedAt when it ended; null while it runs and when not said
 * @param duration how long it took; zero or null while it runs
 * @param pusher the user name of who asked for it; null when not said
 * @param output where its log is; null when not said
 */
public record Deployment(
        String id,
        String appId,
        DeploymentStatus status,
        String gitRef,
        Instant createdAt,
        Instant finishedAt,
        Duration duration,
        String pusher,
        URI output) {

    static Deployment read(Json json) {
        return new Deployment(
                json.id("id"),
                json.id("app_id"),
                DeploymentStatus.of(json.text("status")),
                json.line("git_ref"),
                json.instant("created_at"),
                json.instant("finished_at"),
                json.seconds("duration"),
                json.at("pusher").text("username"),
                json.at("links").uri("output"));
    }
}
