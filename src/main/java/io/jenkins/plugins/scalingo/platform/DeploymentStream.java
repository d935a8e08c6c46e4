package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * An app's deployments, live. A convenience for those who look: nothing that must not be missed may hang on it, since a
 * stream may end at any time without notice. Thread-safe.
 */
public final class DeploymentStream implements AutoCloseable {
    // Some WebSocket servers refuse whoever does not say where from; the platform's own command line sends one too.
    private static final Map<String, String> HEADERS = Map.of("Origin", "https://scalingo.jenkins.invalid");

    private final Frames frames;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Transport.Socket socket;

    private DeploymentStream(Frames frames) {
        this.frames = frames;
    }

    static DeploymentStream open(Caller caller, App app, Listener listener)
            throws ScalingoException, InterruptedException {
        Call call = Call.get(
                        "watch the deployments", caller.api(), "apps", Call.named(app.name()), "deployments", "stream")
                .ofApp(app.name());
        URI uri = app.deploymentsStream();
        if (uri == null || !webSocket(uri)) {
            throw caller.failures().refused(call, "the platform gave no WebSocket address for it.");
        }
        caller.trusted(call, uri);
        String bearer = caller.bearerOfNow();
        caller.await();
        DeploymentStream stream = new DeploymentStream(new Frames(listener));
        try {
            Transport.Socket socket = caller.transport().open(uri, HEADERS, caller.timeout(), stream.frames);
            stream.socket = socket;
            socket.send(new String(
                    Json.write(Map.of("type", "auth", "data", Map.of("token", bearer))), StandardCharsets.UTF_8));
            return stream;
        } catch (IOException e) {
            stream.close();
            throw caller.failures().broke(call, e, caller.timeout());
        } catch (InterruptedException e) {
            stream.close();
            throw e;
        }
    }

    private static boolean webSocket(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("wss") || scheme.equals("ws");
    }

    /** Closes the stream; the listener hears nothing more. Does nothing on a closed one. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            frames.silence();
            Transport.Socket open = socket;
            if (open != null) {
                open.close();
            }
        }
    }

    /**
     * Who is told what happens. Called by one thread at a time, in order; must not block. All texts come from builds
     * and are untrusted.
     */
    public interface Listener {
        /**
         * A deployment has begun.
         *
         * @param deployment its id
         */
        default void began(String deployment) {}

        /**
         * A deployment logged something.
         *
         * @param deployment its id; empty when not said
         * @param content what it logged, usually one line
         */
        default void logged(String deployment, String content) {}

        /**
         * A deployment has got further.
         *
         * @param deployment its id; empty when not said
         * @param status how far it is
         */
        default void changed(String deployment, DeploymentStatus status) {}

        /**
         * A message made no sense and was left out; the stream goes on.
         *
         * @param why what was wrong with it
         */
        default void skipped(String why) {}

        /**
         * The stream ended, and not by {@link DeploymentStream#close}. Nothing follows.
         *
         * @param why what is known about it, on one line
         */
        default void ended(String why) {}
    }
}
