package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The calls about apps and child apps. */
final class AppApi {
    private AppApi() {}

    static Answer list(Exchange exchange) {
        List<App> mine = exchange.world().apps.all().stream()
                .filter(app -> app.owner == exchange.caller())
                .toList();
        return Answer.json(200, Exchange.list("apps", mine, exchange.world().render::app));
    }

    static Answer create(Exchange exchange) {
        String name = exchange.wrapped("app").path("name").asText("");
        return shown(201, exchange, exchange.world().apps.create(exchange.caller(), name, Apps.LONGEST_NAME));
    }

    static Answer show(Exchange exchange) {
        return shown(200, exchange, exchange.app());
    }

    static Answer delete(Exchange exchange) {
        App app = exchange.app();
        mustBeCurrent(exchange.call().query().getOrDefault("current_name", ""), app);
        exchange.world().apps.delete(app, Deletion.By.API);
        return Answer.empty(204);
    }

    static Answer rename(Exchange exchange) {
        App app = exchange.app();
        JsonNode body = exchange.body();
        mustBeCurrent(body.path("current_name").asText(""), app);
        exchange.world().apps.rename(app, body.path("new_name").asText(""));
        return shown(200, exchange, app);
    }

    static Answer children(Exchange exchange) {
        App parent = exchange.app();
        List<App> children = exchange.world().apps.all().stream()
                .filter(app -> app.parent == parent)
                .toList();
        return exchange.page("child_apps", children, exchange.world().render::app);
    }

    static Answer createChild(Exchange exchange) {
        App parent = exchange.app();
        String name = exchange.wrapped("app").path("name").asText("");
        App child = exchange.world().apps.createChild(exchange.caller(), parent, name);
        return shown(201, exchange, child);
    }

    private static void mustBeCurrent(String name, App app) {
        if (!name.equals(app.name)) {
            throw Refusal.invalid("current_name", "does not match the name of the app");
        }
    }

    private static Answer shown(int status, Exchange exchange, App app) {
        ObjectNode body = Json.object();
        body.set("app", exchange.world().render.app(app));
        return Answer.json(status, body);
    }
}
