package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** The calls about who one is: bearers, regions, the user, integrations. */
final class AccountApi {
    private static final Set<String> SELF_HOSTED = Set.of("github-enterprise", "gitlab-self-hosted");

    private AccountApi() {}

    static Answer exchangeToken(Exchange exchange) {
        return Answer.json(200, Json.object().put("token", exchange.caller().exchange().text()));
    }

    static Answer regions(Exchange exchange) {
        String address = exchange.world().address;
        ObjectNode region = Json.object()
                .put("name", "simulator")
                .put("display_name", "Simulator")
                .put("api", address)
                .put("dashboard", address)
                .put("database_api", address)
                .put("ssh", "localhost:22")
                .put("default", true);
        return Answer.json(200, Exchange.list("regions", List.of(region), each -> each));
    }

    static Answer user(Exchange exchange) {
        ObjectNode user = exchange.world().render.user(exchange.caller());
        user.put("uuid", exchange.caller().id()).put("fullname", exchange.caller().username());
        user.putObject("flags");
        ObjectNode body = Json.object();
        body.set("user", user);
        return Answer.json(200, body);
    }

    static Answer integrations(Exchange exchange) {
        List<Integration> all = List.copyOf(exchange.caller().integrations().values());
        return Answer.json(200, Exchange.list("scm_integrations", all, exchange.world().render::integration));
    }

    static Answer integration(Exchange exchange) {
        return shown(200, exchange, named(exchange));
    }

    static Answer createIntegration(Exchange exchange) {
        JsonNode fields = exchange.wrapped("scm_integration");
        String type = Exchange.required(fields, "scm_type");
        if (!SELF_HOSTED.contains(type)) {
            throw Refusal.invalid("scm_type", "must be one of github-enterprise and gitlab-self-hosted");
        }
        String url = Exchange.required(fields, "url");
        if (!url.matches("https?://[^/ ]+/?")) {
            throw Refusal.invalid("url", "is not the address of such a host");
        }
        Exchange.required(fields, "access_token");
        URI uri = URI.create(url);
        return shown(201, exchange, exchange.caller().connect(type, uri.getScheme() + "://" + uri.getAuthority()));
    }

    static Answer deleteIntegration(Exchange exchange) {
        exchange.caller().integrations().remove(named(exchange).id());
        return Answer.empty(204);
    }

    private static Integration named(Exchange exchange) {
        String idOrType = exchange.argument(0);
        return exchange.caller().integrations().values().stream()
                .filter(each -> each.id().equals(idOrType) || each.scmType().equals(idOrType))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("scm_integration"));
    }

    private static Answer shown(int status, Exchange exchange, Integration integration) {
        ObjectNode body = Json.object();
        body.set("scm_integration", exchange.world().render.integration(integration));
        return Answer.json(status, body);
    }
}
