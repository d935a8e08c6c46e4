package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.Authenticator;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way over the network, with the JDK's client. One is enough for all accounts: it holds a handful of daemon
 * threads, which end when there is nothing to do. Thread-safe.
 */
public final class HttpTransport implements Transport {
    /** The time for a connection to come about. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    /** The largest answer that is read, in bytes. */
    public static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final int THREADS = 4;

    private final HttpClient client;
    private final String userAgent;
    private final int largestBody;

    private HttpTransport(Builder builder) {
        HttpClient.Builder http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(builder.connectTimeout)
                .executor(executor());
        if (builder.proxy != null) {
            http.proxy(builder.proxy);
        }
        if (builder.proxyAuthenticator != null) {
            http.authenticator(new ProxyOnly(builder.proxyAuthenticator));
        }
        this.client = http.build();
        this.userAgent = "scalingo-jenkins-plugin/" + builder.version;
        this.largestBody = builder.largestBody;
    }

    /**
     * A transport to be set up.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Response send(Request request) throws IOException, InterruptedException {
        BodyPublisher body =
                request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body());
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri())
                .method(request.method(), body)
                .timeout(request.timeout());
        request.headers().forEach(http::setHeader);
        http.setHeader("User-Agent", userAgent);
        try {
            HttpResponse<byte[]> response =
                    await(client.sendAsync(http.build(), info -> new BoundedBody(largestBody)), request.timeout());
            return new Response(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            if (ProxyOnly.hides401(e)) {
                return new Response(401, Map.of(), new byte[0]);
            }
            throw e;
        }
    }

    @Override
    public Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver)
            throws IOException, InterruptedException {
        var builder = client.newWebSocketBuilder().connectTimeout(timeout).header("User-Agent", userAgent);
        headers.forEach(builder::header);
        HttpSocket socket = new HttpSocket(receiver, timeout);
        boolean opened = false;
        try {
            socket.opened(await(builder.buildAsync(uri, socket), timeout));
            opened = true;
            return socket;
        } catch (WebSocketHandshakeException e) {
            throw new IOException(
                    "the handshake was answered with the status "
                            + e.getResponse().statusCode(),
                    e);
        } finally {
            if (!opened) {
                socket.close();
            }
        }
    }

    /** Waits for the whole of it: the client's own time-out ends with the headers. */
    static <T> T await(CompletableFuture<T> future, Duration timeout) throws IOException, InterruptedException {
        try {
            return future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new HttpTimeoutException("no complete answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw io;
            }
            throw new IOException(cause);
        }
    }

    private static ThreadPoolExecutor executor() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "scalingo-http-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    // Not that of whoever happens to make the first call: it would be kept from being unloaded.
                    thread.setContextClassLoader(HttpTransport.class.getClassLoader());
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Sets a transport up. Not thread-safe. */
    public static final class Builder {
        private ProxySelector proxy;
        private Authenticator proxyAuthenticator;
        private Duration connectTimeout = CONNECT_TIMEOUT;
        private int largestBody = LARGEST_BODY;
        private String version = ownVersion();

        private Builder() {}

        /**
         * Goes through a proxy.
         *
         * @param selector says which proxy for which address; without one the JDK's default holds
         * @return this
         */
        public Builder proxy(ProxySelector selector) {
            this.proxy = Objects.requireNonNull(selector);
            return this;
        }

        /**
         * Introduces itself to the proxy.
         *
         * @param authenticator knows the proxy's user and password; it is never asked by the platform itself
         * @return this
         */
        public Builder proxyAuthenticator(Authenticator authenticator) {
            this.proxyAuthenticator = Objects.requireNonNull(authenticator);
            return this;
        }

        /**
         * Limits the time for a connection to come about. Usually it is {@link #CONNECT_TIMEOUT}.
         *
         * @param timeout the time, positive
         * @return this
         */
        public Builder connectTimeout(Duration timeout) {
            this.connectTimeout = Objects.requireNonNull(timeout);
            return this;
        }

        /**
         * Limits the answers. Usually {@link #LARGEST_BODY} bytes are read.
         *
         * @param bytes how many bytes of an answer are read at most
         * @return this
         */
        public Builder largestBody(int bytes) {
            this.largestBody = bytes;
            return this;
        }

        /**
         * Says what version the platform is told to talk to. Usually it is that of the jar.
         *
         * @param version the plugin's version
         * @return this
         */
        public Builder version(String version) {
            String token = version.replaceAll("[^A-Za-z0-9.+_-]", "-");
            this.version = token.isEmpty() ? "unknown" : token;
            return this;
        }

        /**
         * Makes the transport.
         *
         * @return the transport
         */
        public HttpTransport build() {
            return new HttpTransport(this);
        }

        private static String ownVersion() {
            String version = HttpTransport.class.getPackage().getImplementationVersion();
            return version == null ? "unknown" : version.replaceAll("[^A-Za-z0-9.+_-]", "-");
        }
    }
}
