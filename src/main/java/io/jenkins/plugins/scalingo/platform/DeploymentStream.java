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
    private static final int LONGEST_MESSAGE = 1024 * 1024;
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

    /** Puts messages together and tells the listener what they mean. */
    private static final class Frames implements Transport.Receiver {
        private final Listener listener;
        // What is below is touched by one thread at a time, as the transport promises, except for the silence.
        private final StringBuilder message = new StringBuilder();
        private boolean tooLong;
        private boolean heard;
        private volatile boolean silent;

        private Frames(Listener listener) {
            this.listener = listener;
        }

        private void silence() {
            silent = true;
        }

        @Override
        public void text(CharSequence part, boolean last) {
            heard = true;
            if (silent) {
                return;
            }
            if (message.length() + part.length() > LONGEST_MESSAGE) {
                tooLong = true;
                message.setLength(0);
            }
            if (!tooLong) {
                message.append(part);
            }
            if (last) {
                String whole = message.toString();
                boolean skip = tooLong;
                message.setLength(0);
                tooLong = false;
                if (skip) {
                    listener.skipped("a message longer than " + LONGEST_MESSAGE + " characters");
                } else {
                    tell(Json.read(whole));
                }
            }
        }

        private void tell(Json frame) {
            if (frame == null || !frame.isObject()) {
                listener.skipped("a message that is no JSON object");
                return;
            }
            String type = frame.textOrEmpty("type").toLowerCase(Locale.ROOT);
            Json data = frame.at("data");
            String id = frame.textOrEmpty("id");
            switch (type) {
                case "ping" -> {}
                case "new" -> began(data.atAnyCase("deployment"));
                case "log" -> logged(id, data.atAnyCase("content").text());
                case "status" -> changed(id, data.atAnyCase("status").text());
                default -> listener.skipped("a message of the unknown type \"" + Text.line(type, 40) + '"');
            }
        }

        // The documents have the id here, the platform's command line reads the whole deployment.
        private void began(Json deployment) {
            String id = deployment.isObject() ? deployment.text("id") : deployment.text();
            if (id == null || id.isEmpty()) {
                listener.skipped("a new deployment without an id");
            } else {
                listener.began(id);
            }
        }

        private void logged(String id, String content) {
            if (content == null) {
                listener.skipped("a log message without content");
            } else {
                listener.logged(id, content);
            }
        }

        private void changed(String id, String status) {
            if (status == null) {
                listener.skipped("a status message without a status");
            } else {
                listener.changed(id, DeploymentStatus.of(status));
            }
        }

        @Override
        public void closed(int code, String reason) {
            String why = "the platform closed the stream (" + code
                    + (reason.isBlank() ? "" : " " + Text.line(reason, 100)) + ")";
            end(heard ? why : why + " before it sent anything: it does so when it does not accept the bearer");
        }

        @Override
        public void failed(Throwable error) {
            String message = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
            end("the stream broke off (" + Text.line(message, 100) + ")");
        }

        private void end(String why) {
            if (!silent) {
                silent = true;
                listener.ended(why);
            }
        }
    }
}
