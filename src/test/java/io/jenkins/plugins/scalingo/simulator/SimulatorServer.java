package io.jenkins.plugins.scalingo.simulator;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.undertow.websockets.spi.WebSocketHttpExchange;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A {@link Simulator} behind one port of this machine: authentication, API, live streams and the {@link Control} API.
 * Start it with a port as argument to have one at hand; it then keeps the real time, plus what it was told to advance.
 */
public final class SimulatorServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    // Kept, because a logger that nobody holds forgets its level.
    private static final List<Logger> CHATTY = Stream.of("org.xnio", "io.undertow", "org.jboss.threads")
            .map(Logger::getLogger)
            .toList();

    /** What the platform says that it takes: 300 MB. */
    private static final long LARGEST_ARCHIVE = 300_000_000;

    private final Simulator simulator;
    private final Undertow undertow;
    private final Pulse pulse;

    private SimulatorServer(Simulator simulator, int port) {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        this.simulator = simulator;
        this.pulse = new Pulse(simulator);
        HttpHandler streams = Handlers.websocket(this::connected);
        HttpHandler calls = new CallHandler(simulator, new Control(simulator), pulse);
        this.undertow = Undertow.builder()
                .addHttpListener(port, LOOPBACK)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_ARCHIVE)
                .setHandler(Handlers.path(calls).addPrefixPath("/apps", streams))
                .build();
    }

    /**
     * Opens the port and tells the simulator its address.
     *
     * @param port 0 for any that is free
     */
    public static SimulatorServer start(Simulator simulator, int port) {
        SimulatorServer server = new SimulatorServer(simulator, port);
        server.undertow.start();
        InetSocketAddress bound =
                (InetSocketAddress) server.undertow.getListenerInfo().get(0).getAddress();
        simulator.at(URI.create("http://" + LOOPBACK + ":" + bound.getPort()));
        return server;
    }

    /** Where it listens. */
    public URI address() {
        return simulator.address();
    }

    /** The platform behind the port. */
    public Simulator simulator() {
        return simulator;
    }

    @Override
    public void close() {
        pulse.close();
        undertow.stop();
    }

    private void connected(WebSocketHttpExchange exchange, WebSocketChannel channel) {
        String app = URI.create(exchange.getRequestURI()).getPath().replaceFirst("^/apps/", "");
        Streams.Connection connection = simulator
                .streams()
                .connect(
                        app,
                        frame -> WebSockets.sendText(frame, channel, null),
                        () -> WebSockets.sendClose(1000, "", channel, null));
        channel.getReceiveSetter().set(new AbstractReceiveListener() {
            @Override
            protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                connection.received(message.getData());
                pulse.wake();
            }
        });
        channel.addCloseTask(closed -> connection.closed());
        channel.resumeReceives();
    }

    /** Runs a simulator until the process ends. */
    public static void main(String[] arguments) {
        int port = arguments.length == 0 ? 7000 : Integer.parseInt(arguments[0]);
        SimulatorServer server = start(new Simulator(InstantSource.system()), port);
        System.out.println("simulator ready on " + server.address());
    }
}
