package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;

/** The calls about an app's link to its repository, and what can be done through it. */
final class LinkApi {
    private LinkApi() {}

    static Answer list(Exchange exchange) {
        List<App> linked = exchange.world().apps.all().stream()
                .filter(app -> app.owner == exchange.caller() && app.link != null)
                .toList();
        return exchange.page("scm_repo_links", linked, exchange.world().render::link);
    }

    static Answer show(Exchange exchange) {
        return shown(200, exchange, linked(exchange));
    }

    static Answer create(Exchange exchange) {
        App app = exchange.app();
        JsonNode fields = exchange.wrapped("scm_repo_link");
        if (app.link != null) {
            throw Refusal.conflict("the app is already linked to a repository");
        }
        World world = exchange.world();
        Repository repository = world.knownRepository(Exchange.required(fields, "source"))
                .orElseThrow(() -> Refusal.invalid("source", "repository not found"));
        Integration integration = integration(exchange, fields, repository);
        Link link = new Link(world.ids.uuid(), repository, integration, exchange.caller(), world.now());
        new LinkSettings(fields).applyTo(link);
        app.link = link;
        return shown(201, exchange, app);
    }

    static Answer update(Exchange exchange) {
        App app = linked(exchange);
        new LinkSettings(exchange.wrapped("scm_repo_link")).applyTo(app.link);
        app.link.updatedAt = exchange.world().now();
        app.reviewApps.values().forEach(exchange.world().platform::planStaleDeletion);
        return shown(200, exchange, app);
    }

    static Answer delete(Exchange exchange) {
        linked(exchange).link = null;
        return Answer.empty(204);
    }

    static Answer manualDeploy(Exchange exchange) {
        App app = linked(exchange);
        String branch = Exchange.required(exchange.body(), "branch");
        String head = app.link.repository.headOrNull(branch);
        if (head == null) {
            throw Refusal.notFoundBecause("branch not found in the repository: " + branch);
        }
        return DeploymentApi.shown(
                200, exchange, exchange.world().deployer.deployFor(exchange.caller(), app, head, true, null));
    }

    static Answer manualReviewApp(Exchange exchange) {
        App parent = linked(exchange);
        Pull pull = pull(parent, Exchange.required(exchange.body(), "pull_request_id"));
        if (!pull.isOpen()) {
            throw Refusal.invalid("pull_request_id", "is closed");
        }
        ReviewApp reviewApp = exchange.world().platform.createByHand(exchange.caller(), parent, pull);
        if (exchange.world().behaviour.emptyReviewAppAnswer()) {
            return Answer.empty(200);
        }
        ObjectNode body = Json.object();
        body.set("review_app", exchange.world().render.reviewApp(reviewApp));
        return Answer.json(200, body);
    }

    static Answer reviewApps(Exchange exchange) {
        List<ReviewApp> all = List.copyOf(linked(exchange).reviewApps.values());
        return Answer.json(200, Exchange.list("review_apps", all, exchange.world().render::reviewApp));
    }

    static Answer pulls(Exchange exchange) {
        List<Pull> newestFirst = linked(exchange).link.repository.openPulls().stream()
                .sorted(Comparator.comparingInt((Pull pull) -> pull.number).reversed())
                .toList();
        return Answer.json(200, Exchange.list("pulls", newestFirst, exchange.world().render::pull));
    }

    static Answer pull(Exchange exchange) {
        ObjectNode body = Json.object();
        body.set("pull", exchange.world().render.pull(pull(linked(exchange), exchange.argument(1))));
        return Answer.json(200, body);
    }

    static Answer branches(Exchange exchange) {
        List<String> names = List.copyOf(linked(exchange).link.repository.branches().keySet());
        return Answer.json(200, Exchange.list("branches", names, name -> Json.object().put("name", name)));
    }

    static Answer deployments(Exchange exchange) {
        List<Deploy> byLink = DeploymentApi.newestFirst(linked(exchange)).stream()
                .filter(deploy -> deploy.byLink)
                .toList();
        return Answer.json(200, Exchange.list("deployments", byLink, exchange.world().render::deployment));
    }

    private static App linked(Exchange exchange) {
        App app = exchange.app();
        if (app.link == null) {
            throw Refusal.notFound("scm_repo_link");
        }
        return app;
    }

    private static Pull pull(App app, String number) {
        Pull pull = number.matches("\\d{1,9}") ? app.link.repository.pullOrNull(Integer.parseInt(number)) : null;
        if (pull == null) {
            throw Refusal.notFound("pull_request");
        }
        return pull;
    }

    private static Integration integration(Exchange exchange, JsonNode fields, Repository repository) {
        String id = fields.path("auth_integration_uuid").asText("");
        return exchange.caller().integrations().values().stream()
                .filter(each -> each.url().equals(repository.host()))
                .filter(each -> id.isEmpty() || each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("auth_integration_uuid", "is no integration with that host"));
    }

    private static Answer shown(int status, Exchange exchange, App app) {
        ObjectNode body = Json.object();
        body.set("scm_repo_link", exchange.world().render.link(app));
        return Answer.json(status, body);
    }
}
