package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The calls about deployments and the sources they are made from. */
final class DeploymentApi {
    private DeploymentApi() {}

    static Answer list(Exchange exchange) {
        return exchange.page("deployments", newestFirst(exchange.app()), exchange.world().render::deployment);
    }

    static Answer show(Exchange exchange) {
        return shown(200, exchange, deployment(exchange));
    }

    static Answer create(Exchange exchange) {
        App app = exchange.app();
        JsonNode fields = exchange.wrapped("deployment");
        String sourceUrl = Exchange.required(fields, "source_url");
        String gitRef = fields.path("git_ref").asText("");
        return shown(
                201, exchange, exchange.world().deployer.deployFor(exchange.caller(), app, gitRef, false, sourceUrl));
    }

    static Answer output(Exchange exchange) {
        StringBuilder text = new StringBuilder();
        deployment(exchange).log.forEach(line -> text.append(line).append('\n'));
        return Answer.text(200, "text/plain; charset=utf-8", text.toString());
    }

    static Answer createSource(Exchange exchange) {
        Sources.Source source = exchange.world().sources.create();
        String url = exchange.world().address + "/v1/sources/" + source.id + "?token=";
        ObjectNode body = Json.object();
        body.putObject("source")
                .put("upload_url", url + source.uploadToken)
                .put("download_url", url + source.downloadToken);
        return Answer.json(201, body);
    }

    static Answer upload(Exchange exchange) {
        Sources.Source source = source(exchange);
        boolean signed = source.uploadToken.equals(exchange.call().query().get("token"));
        if (!signed || !exchange.call().header("content-type").orElse("").equals("application/x-gzip")) {
            throw Refusal.storage(403, "SignatureDoesNotMatch");
        }
        source.archive = exchange.call().body();
        return Answer.empty(200);
    }

    static Answer download(Exchange exchange) {
        Sources.Source source = source(exchange);
        if (!source.downloadToken.equals(exchange.call().query().get("token"))) {
            throw Refusal.storage(403, "SignatureDoesNotMatch");
        }
        if (source.archive == null) {
            throw Refusal.storage(404, "NoSuchKey");
        }
        return new Answer(
                200, Map.of("Content-Type", "application/x-gzip"), source.archive, Answer.Mishap.NONE);
    }

    static List<Deploy> newestFirst(App app) {
        List<Deploy> deployments = new ArrayList<>(app.deployments);
        Collections.reverse(deployments);
        return deployments;
    }

    static Answer shown(int status, Exchange exchange, Deploy deploy) {
        ObjectNode body = Json.object();
        body.set("deployment", exchange.world().render.deployment(deploy));
        return Answer.json(status, body);
    }

    private static Deploy deployment(Exchange exchange) {
        return exchange.app().deployments.stream()
                .filter(deploy -> deploy.id.equals(exchange.argument(1)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("deployment"));
    }

    private static Sources.Source source(Exchange exchange) {
        return exchange.world()
                .sources
                .find(exchange.argument(0))
                .orElseThrow(() -> Refusal.storage(403, "AccessDenied"));
    }
}
