package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Authenticator;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The way over a real connection, on this machine. */
@Timeout(60)
class HttpTransportTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final HttpTransport transport =
            HttpTransport.builder().version("1.2 (x)").build();
    private Undertow server;
    private ServerSocket raw;

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.stop();
        }
        if (raw != null) {
            raw.close();
        }
    }

    private String serve(HttpHandler handler) {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .setIoThreads(2)
                .setWorkerThreads(2)
                .setHandler(handler)
                .build();
        server.start();
        return "http://127.0.0.1:"
                + ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    /** A server that sends these bytes to whoever connects, and then keeps the connection open, or not. */
    private String serveRaw(String bytes, boolean keepOpen) throws IOException {
        raw = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    Socket socket = raw.accept();
                    socket.getInputStream().read(new byte[4096]);
                    OutputStream out = socket.getOutputStream();
                    out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                    out.flush();
                    if (!keepOpen) {
                        socket.close();
                    }
                }
            } catch (IOException e) {
                // The test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return "http://127.0.0.1:" + raw.getLocalPort();
    }

    private static Transport.Request request(String method, String uri, String body, Duration timeout) {
        byte[] bytes = body == null ? null : body.getBytes(StandardCharsets.UTF_8);
        return new Transport.Request(
                method,
                URI.create(uri),
                Map.of("Authorization", "Bearer b", "Accept", "application/json"),
                bytes,
                timeout);
    }

    @Test
    void methodPathHeadersAndBodyArriveAsGivenAndTheAnswerComesBack() throws Exception {
        String root = serve(new BlockingHandler(exchange -> {
            String body = new String(exchange.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            exchange.setStatusCode(422).getResponseHeaders().put(new HttpString("X-Odd"), "yes");
            exchange.getResponseSender()
                    .send(String.join(
                            " ",
                            exchange.getRequestMethod().toString(),
                            exchange.getRequestURI(),
                            exchange.getQueryString(),
                            exchange.getRequestHeaders().getFirst(Headers.USER_AGENT),
                            exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION),
                            body));
        }));
        Transport.Response response = transport.send(request("PATCH", root + "/v1/a%2Fb?q=%20", "{\"ü\":1}", LONG));
        assertThat(response.status()).isEqualTo(422);
        assertThat(response.header("x-odd")).hasValue("yes");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo("PATCH /v1/a%2Fb q=%20 scalingo-jenkins-plugin/1.2--x- Bearer b {\"ü\":1}");
    }

    @Test
    void aRedirectIsHandedUpAndNotFollowed() throws Exception {
        String root = serve(exchange -> {
            int status = exchange.getRequestPath().equals("/elsewhere") ? 200 : 302;
            exchange.setStatusCode(status).getResponseHeaders().put(Headers.LOCATION, "/elsewhere");
            exchange.endExchange();
        });
        Transport.Response response = transport.send(request("GET", root + "/", null, LONG));
        assertThat(response.status()).isEqualTo(302);
        assertThat(response.header("Location")).hasValue("/elsewhere");
    }

    @Test
    void anAnswerThatIsTooLargeIsGivenUp() throws Exception {
        HttpTransport small = HttpTransport.builder().largestBody(1024).build();
        String root = serve(exchange -> exchange.getResponseSender()
                .send("x".repeat(exchange.getRequestPath().equals("/fits") ? 1024 : 1025)));
        assertThat(small.send(request("GET", root + "/fits", null, LONG)).body())
                .hasSize(1024);
        assertThatThrownBy(() -> small.send(request("GET", root + "/not", null, LONG)))
                .hasMessageContaining("larger than 1 KiB");
    }

    @Test
    void aConnectionThatIsCutIsAnErrorAndNotAShorterAnswer() throws Exception {
        String root = serveRaw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"beginning\":", false);
        assertThatThrownBy(() -> transport.send(request("GET", root + "/", null, LONG)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void aPortWhereNobodyListensIsToldApart() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> transport.send(request("GET", "http://127.0.0.1:" + port + "/", null, LONG)));
    }

    @Test
    void anInterruptionEndsTheWait() throws Exception {
        String root = serveRaw("", true);
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> transport.send(request("GET", root + "/", null, LONG)));
    }

    @Test
    void aRefusalIsSeenEvenIfAProxyHasAPassword() throws Exception {
        HttpTransport behind = HttpTransport.builder()
                .proxy(ProxySelector.of(null))
                .proxyAuthenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication("proxy", "MARKED".toCharArray());
                    }
                })
                .build();
        String root = serve(exchange -> {
            if (exchange.getRequestPath().equals("/basic")) {
                exchange.getResponseHeaders().put(Headers.WWW_AUTHENTICATE, "Basic realm=\"x\"");
            }
            exchange.setStatusCode(401).endExchange();
        });
        assertThat(behind.send(request("GET", root + "/", null, LONG)).status()).isEqualTo(401);
        assertThat(behind.send(request("POST", root + "/basic", null, LONG)).status())
                .isEqualTo(401);
    }

    @Test
    void aProxyIsUsedAndGivenItsPassword() throws Exception {
        BlockingQueue<String> seen = new LinkedBlockingQueue<>();
        String root = serve(exchange -> {
            String password = exchange.getRequestHeaders().getFirst(Headers.PROXY_AUTHORIZATION);
            seen.add(exchange.getRequestURL() + " " + password);
            if (password == null) {
                exchange.getResponseHeaders().put(Headers.PROXY_AUTHENTICATE, "Basic realm=\"proxy\"");
                exchange.setStatusCode(407);
            }
            exchange.endExchange();
        });
        URI proxy = URI.create(root);
        HttpTransport behind = HttpTransport.builder()
                .proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), proxy.getPort())))
                .proxyAuthenticator(new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication("user", "pw".toCharArray());
                    }
                })
                .build();
        assertThat(behind.send(request("GET", "http://api.example.invalid/v1/apps", null, LONG))
                        .status())
                .isEqualTo(200);
        assertThat(seen).hasSize(2);
        assertThat(seen.poll()).isEqualTo("http://api.example.invalid/v1/apps null");
        assertThat(seen.poll()).isEqualTo("http://api.example.invalid/v1/apps Basic dXNlcjpwdw==");
    }

    @Test
    void aLiveStreamRunsOverARealSocket() throws Exception {
        BlockingQueue<String> got = new LinkedBlockingQueue<>();
        CountDownLatch gone = new CountDownLatch(1);
        String root = serve(Handlers.path()
                .addExactPath("/v1/tokens/exchange", exchange -> exchange.getResponseSender()
                        .send("{\"token\":\"bearer-1\"}"))
                .addExactPath(
                        "/refused", exchange -> exchange.setStatusCode(503).endExchange())
                .addExactPath("/closing", Handlers.websocket((exchange, channel) -> {
                    channel.getReceiveSetter().set(new AbstractReceiveListener() {
                        @Override
                        protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                            WebSockets.sendClose(1008, "no", from, null);
                        }
                    });
                    channel.resumeReceives();
                }))
                .addExactPath("/stream", Handlers.websocket((exchange, channel) -> {
                    channel.addCloseTask(closed -> gone.countDown());
                    channel.getReceiveSetter().set(new AbstractReceiveListener() {
                        @Override
                        protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
                            got.add(message.getData());
                            WebSockets.sendText("nonsense", from, null);
                            WebSockets.sendText(
                                    "{\"type\":\"log\",\"id\":\"d-1\",\"data\":{\"content\":\"" + "é".repeat(200_000)
                                            + "\"}}",
                                    from,
                                    null);
                            WebSockets.sendText("{\"type\":\"status\",\"data\":{\"status\":\"success\"}}", from, null);
                        }
                    });
                    channel.resumeReceives();
                })));
        URI host = URI.create(root);
        Scalingo scalingo = Scalingo.of(
                new Region("local", host, host),
                new ApiToken("t"),
                new RequestBudget(60, Time.system()),
                transport,
                Time.system());
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        DeploymentStream.Listener listener = new DeploymentStream.Listener() {
            @Override
            public void logged(String deployment, String content) {
                told.add("logged " + content.length());
            }

            @Override
            public void changed(String deployment, DeploymentStatus status) {
                told.add("is " + status);
            }

            @Override
            public void skipped(String why) {
                told.add("skipped");
            }

            @Override
            public void ended(String why) {
                told.add("ended " + why);
            }
        };
        String socket = root.replace("http", "ws");
        DeploymentStream stream = scalingo.deployments().stream(app(socket + "/stream"), listener);
        assertThat(got.poll(10, TimeUnit.SECONDS)).contains("\"auth\"", "bearer-1");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("skipped");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("logged 200000");
        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("is SUCCESS");
        stream.close();
        stream.close();
        assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();

        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.deployments().stream(app(socket + "/refused"), listener))
                .withMessageContaining("503");

        scalingo.deployments().stream(app(socket + "/closing"), listener);
        assertThat(told.poll(10, TimeUnit.SECONDS)).startsWith("ended the platform closed the stream (1008 no)");
    }

    private static App app(String stream) {
        return new App("a-1", "example-app", "", "", null, null, "", null, null, null, null, URI.create(stream));
    }
}
