package io.jenkins.plugins.scalingo.step.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over a real connection, on this machine. */
@DisplayName("An archive")
@Timeout(60)
class UploadTest {

    private static final byte[] ARCHIVE = new byte[20_000_000];

    static {
        new Random(7).nextBytes(ARCHIVE);
    }

    private final List<String> told = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private Undertow server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private URI serve(HttpHandler handler) {
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                .setIoThreads(1)
                .setWorkerThreads(1)
                .setHandler(new BlockingHandler(handler))
                .build();
        server.start();
        return at(((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort());
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port + "/up/MARKED?signature=MARKED");
    }

    private InputStream archive() {
        open.incrementAndGet();
        return new FilterInputStream(new ByteArrayInputStream(ARCHIVE)) {
            private boolean closed;

            @Override
            public void close() {
                if (!closed) {
                    closed = true;
                    open.decrementAndGet();
                }
            }
        };
    }

    private static InputStream gone() throws IOException {
        throw new IOException("gone");
    }

    private Sent sent(URI address, Upload.Content content) throws InterruptedException {
        return new Upload(address, ARCHIVE.length, told::add, new Pace(() -> 0)).by(HttpClient.newBuilder(), content);
    }

    @Test
    void isSentInPiecesWithItsLength() throws Exception {
        URI address = serve(exchange -> {
            boolean whole = Arrays.equals(exchange.getInputStream().readAllBytes(), ARCHIVE);
            String length = exchange.getRequestHeaders().getFirst(Headers.CONTENT_LENGTH);
            boolean authorised = exchange.getRequestHeaders().contains(Headers.AUTHORIZATION);
            exchange.setStatusCode(whole && length.equals("20000000") && !authorised ? 201 : 400);
        });
        assertThat(sent(address, this::archive)).isEqualTo(new Sent(201, null));
        assertThat(open).hasValue(0);
    }

    @Test
    void isClosedWhenTheHostRefusesItBeforeItIsThrough() throws Exception {
        URI address = serve(exchange -> exchange.setStatusCode(403).setPersistent(false));
        Sent sent = sent(address, this::archive);
        assertThat(sent.arrived()).isFalse();
        assertThat(open).hasValue(0);
    }

    @Test
    void isClosedWhenTheHostHangsUp() throws Exception {
        try (ServerSocket host = new ServerSocket(0)) {
            Thread hangingUp = new Thread(() -> {
                try (Socket socket = host.accept()) {
                    socket.getInputStream().readNBytes(1000);
                } catch (IOException e) {
                    told.add(e.getMessage());
                }
            });
            hangingUp.start();
            Sent sent = sent(at(host.getLocalPort()), this::archive);
            hangingUp.join();
            assertThat(sent.answered()).isFalse();
            assertThat(sent.problem()).startsWith("127.0.0.1: ").doesNotContain("MARKED");
        }
        assertThat(open).hasValue(0);
        assertThat(told).isEmpty();
    }

    @Test
    void isAProblemAndNoEmptyUploadIfItCannotBeRead() throws Exception {
        URI address = serve(exchange -> exchange.getInputStream().readAllBytes());
        assertThat(sent(address, UploadTest::gone).answered()).isFalse();
        assertThat(sent(address, InputStream::nullInputStream).answered()).isFalse();
    }
}
