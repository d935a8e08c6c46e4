package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.platform.Transport;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts on the way which app each request is about; a list that serves many review apps is about none of them. */
final class Tally implements Transport {

    /** What serves all apps: tokens and lists. */
    static final String SHARED = "(shared)";

    private static final Pattern APP = Pattern.compile("/v1/apps/([^/]+)(/.*)?");
    private static final Pattern NUMBER = Pattern.compile("\"pull_request_id\"\\s*:\\s*\"(\\w+)\"");

    private final Transport transport;
    private final Map<String, Integer> counts = new TreeMap<>();

    Tally(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Response send(Request request) throws IOException, InterruptedException {
        String app = about(request);
        synchronized (counts) {
            counts.merge(app, 1, Integer::sum);
        }
        return transport.send(request);
    }

    @Override
    public Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver)
            throws IOException, InterruptedException {
        return transport.open(uri, headers, timeout, receiver);
    }

    int of(String app) {
        synchronized (counts) {
            return counts.getOrDefault(app, 0);
        }
    }

    int total() {
        synchronized (counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private static String about(Request request) {
        Matcher path = APP.matcher(request.uri().getPath());
        if (!path.matches()) {
            return SHARED;
        }
        String app = path.group(1);
        String rest = Optional.ofNullable(path.group(2)).orElse("");
        if (rest.endsWith("/manual_review_app")) {
            Matcher number = NUMBER.matcher(new String(request.body(), StandardCharsets.UTF_8));
            return number.find() ? app + "-pr" + number.group(1) : SHARED;
        }
        return rest.endsWith("/review_apps") ? SHARED : app;
    }
}
