package io.jenkins.plugins.scalingo.simulator;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.xnio.IoUtils;

/** Takes calls from the network and sends answers to it, or does to the connection what a mishap says. */
final class CallHandler implements HttpHandler {
    private static final Runnable NOTHING = () -> {};

    private final Simulator simulator;
    private final Control control;
    private final Pulse pulse;

    CallHandler(Simulator simulator, Control control, Pulse pulse) {
        this.simulator = simulator;
        this.control = control;
        this.pulse = pulse;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        if (exchange.isInIoThread()) {
            exchange.dispatch(this);
            return;
        }
        exchange.startBlocking();
        Call call = call(exchange);
        Answer answer = call.path().stream().findFirst().filter(Control.PATH::equals).isPresent()
                ? control.handle(call)
                : simulator.handle(call);
        pulse.wake();
        send(exchange, answer);
    }

    private static Call call(HttpServerExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (HeaderValues values : exchange.getRequestHeaders()) {
            headers.put(values.getHeaderName().toString(), values.getFirst());
        }
        String query = exchange.getQueryString().isEmpty() ? "" : "?" + exchange.getQueryString();
        return Call.of(
                exchange.getRequestMethod().toString(),
                URI.create(exchange.getRequestURI() + query),
                headers,
                exchange.getInputStream().readAllBytes());
    }

    private static void send(HttpServerExchange exchange, Answer answer) throws IOException {
        switch (answer.mishap()) {
            case NONE -> write(exchange, answer, answer.body(), answer.body().length);
            case TRUNCATED -> write(exchange, answer, answer.firstHalf(), answer.firstHalf().length);
            case CUT -> {
                write(exchange, answer, answer.firstHalf(), answer.body().length);
                IoUtils.safeClose(exchange.getConnection());
            }
            case REFUSED -> IoUtils.safeClose(exchange.getConnection());
            // An exchange that was handed on is not ended: the client waits for as long as it likes.
            case HANG -> exchange.dispatch(SameThreadExecutor.INSTANCE, NOTHING);
        }
    }

    private static void write(HttpServerExchange exchange, Answer answer, byte[] body, int announced)
            throws IOException {
        exchange.setStatusCode(answer.status());
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
        if (announced > 0) {
            exchange.setResponseContentLength(announced);
            OutputStream out = exchange.getOutputStream();
            out.write(body);
            out.flush();
        }
    }
}
