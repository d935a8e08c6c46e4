package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/** How the platform shows what it has. */
final class Render {
    private static final long IMAGE_SIZE = 104_857_600L;

    private final World world;

    Render(World world) {
        this.world = world;
    }

    ObjectNode user(Account account) {
        return Json.object()
                .put("id", account.id())
                .put("username", account.username())
                .put("email", account.email());
    }

    ObjectNode app(App app) {
        ObjectNode json = Json.object()
                .put("id", app.id)
                .put("name", app.name)
                .put("region", "simulator")
                .put("created_at", Json.offset(app.createdAt))
                .put("updated_at", Json.offset(app.createdAt))
                .put("git_url", "git@simulator:" + app.name + ".git")
                .put("url", "https://" + app.name + ".simulator.example")
                .put("base_url", "https://" + app.name + ".simulator.example")
                .put("status", app.status)
                .put("stack_id", "st-scalingo-24")
                .put("force_https", true)
                .put("sticky_session", false)
                .put("router_logs", false)
                .put("hds_resource", false);
        Deploy last = app.lastDeployment();
        json.put("last_deployed_at", last == null ? null : Json.offset(last.createdAt))
                .put("last_deployed_by", last == null ? null : pusher(last).path("username").asText())
                .put("last_deployment_id", app.running == null ? null : app.running.id);
        if (app.parent != null) {
            json.put("parent_app_name", app.parent.name);
        }
        json.set("owner", user(app.owner));
        json.putObject("project").put("id", "pr-" + app.owner.id()).put("name", "default");
        json.putObject("flags");
        json.putObject("limits");
        json.putObject("links").put("deployments_stream", world.streamAddress() + "/apps/" + app.name);
        return json;
    }

    ObjectNode integration(Integration integration) {
        ObjectNode json = Json.object()
                .put("id", integration.id())
                .put("scm_type", integration.scmType())
                .put("url", integration.url())
                .put("created_at", Json.utc(integration.createdAt()))
                .put("uid", "42")
                .put("username", integration.owner().username())
                .put("email", integration.owner().email())
                .put("avatar_url", integration.url() + "/avatar.png")
                .put("profile_url", integration.url() + "/" + integration.owner().username());
        json.set("owner", user(integration.owner()));
        return json;
    }

    ObjectNode link(App app) {
        Link link = app.link;
        ObjectNode json = Json.object()
                .put("id", link.id)
                .put("app_id", app.id)
                .put("auth_integration_uuid", link.integration.id())
                .put("url", link.repository.host())
                .put("owner", link.repository.owner())
                .put("repo", link.repository.name())
                .put("branch", link.branch)
                .put("scm_type", link.repository.scmType())
                .put("created_at", Json.offset(link.createdAt))
                .put("updated_at", Json.offset(link.updatedAt))
                .put("auto_deploy_enabled", link.autoDeploy)
                .put("deploy_review_apps_enabled", link.deployReviewApps)
                .put("delete_on_close_enabled", link.deleteOnClose)
                .put("hours_before_delete_on_close", link.hoursBeforeDeleteOnClose)
                .put("delete_stale_enabled", link.deleteStale)
                .put("hours_before_delete_stale", link.hoursBeforeDeleteStale)
                .put("automatic_creation_from_forks_allowed", link.forksAllowed)
                .put("last_auto_deploy_at", Json.offset(link.lastAutoDeployAt));
        json.set("linker", user(link.linker));
        return json;
    }

    ObjectNode reviewApp(ReviewApp reviewApp) {
        ObjectNode json = Json.object()
                .put("id", reviewApp.id)
                .put("repo_link_id", reviewApp.linkId)
                .put("app_id", reviewApp.app.id)
                .put("app_name", reviewApp.app.name)
                .put("parent_app_id", reviewApp.parent.id)
                .put("parent_app_name", reviewApp.parent.name)
                .put("created_at", Json.utc(reviewApp.createdAt))
                .put("stale_deletion_date", Json.utc(reviewApp.deleteAsStaleAt))
                .put("on_close_deletion_date", Json.utc(reviewApp.deleteAsClosedAt));
        json.set("pull_request", fullPull(reviewApp.pull));
        Deploy last = reviewApp.app.lastDeployment();
        json.set("last_deployment", last == null ? null : lastDeployment(last));
        return json;
    }

    ObjectNode pull(Pull pull) {
        return Json.object()
                .put("id", pull.id)
                .put("number", pull.number)
                .put("title", pull.title)
                .put("html_url", pull.htmlUrl())
                .put("source_repo_name", pull.source.path())
                .put("source_repo_html_url", pull.source.url())
                .put("opened_from_a_forked_repo", pull.isFromFork());
    }

    ObjectNode deployment(Deploy deploy) {
        ObjectNode json = Json.object()
                .put("id", deploy.id)
                .put("app_id", deploy.app.id)
                .put("created_at", Json.offset(deploy.createdAt))
                .put("finished_at", Json.offset(deploy.finishedAt))
                .put("status", deploy.status)
                .put("git_ref", deploy.gitRef)
                .put("duration", seconds(deploy))
                .put("image_size", deploy.status.equals("success") ? IMAGE_SIZE : 0)
                .put("stack_base_image", "scalingo/scalingo-24:v1");
        json.set("pusher", pusher(deploy));
        json.putObject("links").put("output", outputUrl(deploy));
        return json;
    }

    private ObjectNode fullPull(Pull pull) {
        return Json.object()
                .put("number", pull.number)
                .put("branch_name", pull.branchName())
                .put("title", pull.title)
                .put("url", pull.htmlUrl())
                .put("html_url", pull.htmlUrl())
                .put("source_repo_name", pull.source.path())
                .put("source_repo_url", pull.source.url())
                .put("ref", pull.head)
                .put("base_ref", "")
                .put("created_at", Json.utc(pull.createdAt))
                .put("closed_at", Json.utcOrNever(pull.closedAt));
    }

    private ObjectNode lastDeployment(Deploy deploy) {
        ObjectNode json = Json.object()
                .put("id", deploy.id)
                .put("created_at", Json.utc(deploy.createdAt))
                .put("status", deploy.status)
                .put("git_ref", deploy.gitRef);
        json.set("pusher", pusher(deploy));
        return json;
    }

    private ObjectNode pusher(Deploy deploy) {
        return deploy.pusher == null
                ? Json.object().put("username", "scalingo-platform-scm").put("email", "deploy-scm@scalingo.com")
                : user(deploy.pusher);
    }

    private String outputUrl(Deploy deploy) {
        return world.address + "/v1/apps/" + deploy.app.id + "/deployments/" + deploy.id + "/output";
    }

    private static long seconds(Deploy deploy) {
        return deploy.finished()
                ? Duration.between(deploy.createdAt, deploy.finishedAt).toSeconds()
                : 0;
    }
}
