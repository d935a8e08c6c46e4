package io.jenkins.plugins.scalingo.simulator;

import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.platform.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Speaks to a {@link Simulator} without a network: what goes wrong looks as it does to the JDK's HTTP client. */
public final class InMemoryTransport implements Transport {
    private final Simulator simulator;
    private final Time time;

    /**
     * @param simulator who answers, whatever host a request names
     * @param time what passes when a request hangs
     */
    public InMemoryTransport(Simulator simulator, Time time) {
        this.simulator = simulator;
        this.time = time;
    }

    @Override
    public Response send(Request request) throws IOException, InterruptedException {
        Answer answer = simulator.handle(
                Call.of(request.method(), request.uri(), request.headers(), request.body()));
        return switch (answer.mishap()) {
            case NONE -> response(answer, answer.body());
            case TRUNCATED -> response(answer, answer.firstHalf());
            case CUT -> throw new IOException("fixed content-length: " + answer.body().length + ", bytes received: "
                    + answer.firstHalf().length);
            case REFUSED -> throw new ConnectException("Connection refused");
            case HANG -> {
                time.sleep(request.timeout());
                throw new HttpTimeoutException("request timed out");
            }
        };
    }

    /** Frames come in whenever somebody touches the simulator after they became due, in that one's thread. */
    @Override
    public Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver) throws IOException {
        List<String> path = Call.of("GET", uri, headers, null).path();
        if (path.size() != 2 || !path.get(0).equals("apps")) {
            throw new IOException("no stream at " + uri.getPath());
        }
        Streams.Connection connection = simulator
                .streams()
                .connect(path.get(1), frame -> receiver.text(frame, true), () -> receiver.closed(1000, ""));
        return new Socket() {
            @Override
            public void send(String text) {
                connection.received(text);
            }

            @Override
            public void close() {
                connection.closed();
            }
        };
    }

    private static Response response(Answer answer, byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        answer.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        return new Response(answer.status(), headers, body);
    }
}
