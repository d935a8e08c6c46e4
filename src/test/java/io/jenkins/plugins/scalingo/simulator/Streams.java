package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The live streams of deployments, one frame after the other, to whoever listens. Thread-safe. */
public final class Streams {

    /** One open connection. What it sends is handed over with the platform's lock held: take it and return. */
    public final class Connection {
        private final String app;
        private final Consumer<String> frames;
        private final Runnable end;
        private boolean authenticated;
        private boolean open = true;

        private Connection(String app, Consumer<String> frames, Runnable end) {
            this.app = app;
            this.frames = frames;
            this.end = end;
        }

        /** The client sent a frame. */
        public void received(String frame) {
            world.act(() -> authenticate(this, frame));
        }

        /** The client is gone. */
        public void closed() {
            world.act(() -> {
                open = false;
                connections.remove(this);
            });
        }

        private void send(String frame) {
            frames.accept(frame);
        }

        private void close() {
            open = false;
            connections.remove(this);
            end.run();
        }
    }

    private final World world;
    private final List<Connection> connections = new ArrayList<>();

    Streams(World world) {
        this.world = world;
    }

    /**
     * A client connects to an app's stream.
     *
     * @param app name or id, as in the address
     * @param frames where frames to the client go
     * @param end called once if the platform closes the connection
     */
    public Connection connect(String app, Consumer<String> frames, Runnable end) {
        return world.act(() -> {
            Connection connection = new Connection(app, frames, end);
            connections.add(connection);
            return connection;
        });
    }

    /** How many connections are open. */
    public int open() {
        return world.act(connections::size);
    }

    /** How many connections have sent a good bearer. */
    public int listening() {
        return world.act(() -> (int) connections.stream().filter(each -> each.authenticated).count());
    }

    /** Closes every connection, as when the platform restarts. */
    public void closeAll() {
        world.act(() -> List.copyOf(connections).forEach(Connection::close));
    }

    /** Sends this text as a frame to everybody who listens to the app, whatever it is. */
    public void sendRaw(String app, String frame) {
        world.act(() -> world.apps.find(app).ifPresent(found -> send(found, frame)));
    }

    void announce(Deploy deploy) {
        if (connections.isEmpty()) {
            return;
        }
        ObjectNode frame = Json.object().put("type", "new");
        if (world.behaviour.newFrameHoldsObject()) {
            frame.putObject("data").set("deployment", world.render.deployment(deploy));
        } else {
            frame.putObject("data").put("deployment", deploy.id);
        }
        send(deploy.app, Json.text(frame));
    }

    void status(Deploy deploy) {
        if (!connections.isEmpty()) {
            send(deploy.app, frame("status", deploy, "status", deploy.status));
        }
    }

    void log(Deploy deploy, String line) {
        if (!connections.isEmpty()) {
            send(deploy.app, frame("log", deploy, "content", line));
        }
    }

    void close(App app) {
        List.copyOf(connections).stream().filter(each -> listensTo(each, app)).forEach(Connection::close);
    }

    private void authenticate(Connection connection, String frame) {
        if (connection.authenticated || !connection.open) {
            return;
        }
        App app = world.apps.find(connection.app).orElse(null);
        if (app == null || !app.owner.accepts(tokenIn(frame))) {
            connection.close();
            return;
        }
        connection.authenticated = true;
        Deploy last = app.lastDeployment();
        if (last != null) {
            last.log.forEach(line -> connection.send(frame("log", last, "content", line)));
        }
        pingLater(connection);
    }

    private void pingLater(Connection connection) {
        world.agenda.in(world.behaviour.pingInterval(), () -> {
            if (connection.open) {
                ObjectNode ping = Json.object().put("type", "ping");
                ping.putObject("data").put("ts", world.now().getEpochSecond());
                connection.send(Json.text(ping));
                pingLater(connection);
            }
        });
    }

    private void send(App app, String frame) {
        for (Connection connection : List.copyOf(connections)) {
            if (connection.authenticated && listensTo(connection, app)) {
                connection.send(frame);
            }
        }
    }

    private static boolean listensTo(Connection connection, App app) {
        return connection.app.equals(app.name) || connection.app.equals(app.id);
    }

    private static String tokenIn(String frame) {
        try {
            JsonNode auth = Json.read(frame.getBytes(StandardCharsets.UTF_8));
            return "auth".equals(auth.path("type").asText())
                    ? auth.path("data").path("token").asText()
                    : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static String frame(String type, Deploy deploy, String key, String value) {
        ObjectNode frame = Json.object().put("type", type).put("id", deploy.id);
        frame.putObject("data").put(key, value);
        return Json.text(frame);
    }
}
