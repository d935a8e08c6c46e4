package io.jenkins.plugins.scalingo.githost;

import com.fasterxml.jackson.databind.JsonNode;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The calls of an API, by method and path template: a segment in braces is any text, a star at the end the rest. A call
 * without the token is a 401; what is not there, and an unknown call, a 404.
 */
final class Calls implements HttpHandler {
    private final RoutingHandler routes = new RoutingHandler();
    private final Predicate<HttpServerExchange> admitted;
    private final List<String> unknown = new CopyOnWriteArrayList<>();

    Calls(Predicate<HttpServerExchange> admitted) {
        this.admitted = admitted;
        routes.setFallbackHandler(this::unknown);
        routes.setInvalidMethodHandler(this::unknown);
    }

    /** What a call is about. */
    record Ask(HttpServerExchange exchange) {
        /** What stands at a place of the path, or a parameter of the query; null if there is none. */
        String text(String name) {
            Deque<String> values = exchange.getQueryParameters().get(name);
            return values == null ? null : URLDecoder.decode(values.getFirst(), StandardCharsets.UTF_8);
        }

        /** The same as a number. */
        int number(String name) {
            return Integer.parseInt(text(name));
        }
    }

    Calls get(String template, Function<Ask, Optional<? extends JsonNode>> answer) {
        return add("GET", template, StatusCodes.OK, answer);
    }

    Calls post(String template, Function<Ask, Optional<? extends JsonNode>> answer) {
        return add("POST", template, StatusCodes.CREATED, answer);
    }

    /** A call that is answered with plain text. */
    Calls getText(String template, Function<Ask, Optional<String>> answer) {
        routes.get(template, exchange -> {
            Optional<String> text = answer.apply(new Ask(exchange));
            if (text.isPresent()) {
                send(exchange, StatusCodes.OK, "text/plain; charset=utf-8", text.get());
            } else {
                send(exchange, StatusCodes.NOT_FOUND, Json.object("message", "Not Found"));
            }
        });
        return this;
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (admitted.test(exchange)) {
            routes.handleRequest(exchange);
        } else {
            send(exchange, StatusCodes.UNAUTHORIZED, Json.object("message", "Unauthorized"));
        }
    }

    private Calls add(
            String method, String template, int status, Function<Ask, Optional<? extends JsonNode>> answer) {
        routes.add(method, template, exchange -> {
            exchange.startBlocking();
            exchange.getInputStream().readAllBytes();
            Optional<? extends JsonNode> body = answer.apply(new Ask(exchange));
            if (body.isPresent()) {
                send(exchange, status, body.get());
            } else {
                send(exchange, StatusCodes.NOT_FOUND, Json.object("message", "Not Found"));
            }
        });
        return this;
    }

    private void unknown(HttpServerExchange exchange) throws IOException {
        unknown.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        send(exchange, StatusCodes.NOT_FOUND, Json.object("message", "Not Found"));
    }

    private static void send(HttpServerExchange exchange, int status, JsonNode body) throws IOException {
        send(exchange, status, "application/json; charset=utf-8", Json.text(body));
    }

    private static void send(HttpServerExchange exchange, int status, String type, String body) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, type);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(body, StandardCharsets.UTF_8);
    }
}
