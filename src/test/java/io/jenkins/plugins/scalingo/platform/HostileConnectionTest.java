package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.scalingo.platform.ScalingoException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over a real connection: whatever a server sends, a call ends in bounded time and memory, with one clear line. */
@Timeout(120)
class HostileConnectionTest {
    private static final long MEBIBYTE = 1024 * 1024;
    /** What is read of an answer, and what fits into the buffers on both sides of a loopback connection. */
    private static final long MOST_READ = HttpTransport.LARGEST_BODY + 16 * MEBIBYTE;

    private static final Duration SHORT = Duration.ofMillis(700);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket server;

    /** What the server does with whoever asks. */
    @FunctionalInterface
    private interface Malice {
        void at(Sending out) throws IOException, InterruptedException;
    }

    /** Sends, and counts what was taken from it. */
    private final class Sending {
        private final OutputStream out;

        Sending(OutputStream out) {
            this.out = out;
        }

        void text(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            out.write(bytes);
            out.flush();
            sent.addAndGet(bytes.length);
        }
    }

    /** The failure of a call to a server like that. */
    private ScalingoException asking(Duration timeout, Malice malice) throws Exception {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(() -> accept(malice), "hostile-server");
        accepting.setDaemon(true);
        accepting.start();
        URI root = URI.create("http://127.0.0.1:" + server.getLocalPort());
        Scalingo scalingo = Scalingo.of(
                        new Region("custom", root, root),
                        new ApiToken(ScriptedPlatform.API_TOKEN),
                        new RequestBudget(60, Time.system()),
                        HttpTransport.builder().build(),
                        Time.system())
                .within(timeout);
        ScalingoException failure = catchThrowableOfType(
                ScalingoException.class, () -> scalingo.apps().list());
        assertThat(failure).isNotNull();
        assertThat(failure.getMessage()).startsWith("Could not list the apps").doesNotContain("\n", "\r");
        return failure;
    }

    private void accept(Malice malice) {
        try {
            while (true) {
                Socket socket = server.accept();
                Thread serving = new Thread(() -> serve(socket, malice), "hostile-connection");
                serving.setDaemon(true);
                serving.start();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket socket, Malice malice) {
        try (socket) {
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[8192];
            String head = new String(buffer, 0, Math.max(0, in.read(buffer)), StandardCharsets.ISO_8859_1);
            Sending out = new Sending(socket.getOutputStream());
            if (head.contains("/tokens/exchange")) {
                String token = "{\"token\":\"" + ScriptedPlatform.jwt("{}") + "\"}";
                out.text(OK + "Connection: close\r\nContent-Length: " + token.length() + "\r\n\r\n" + token);
                return;
            }
            asked.incrementAndGet();
            malice.at(out);
        } catch (IOException | InterruptedException e) {
            // Whoever asked has given up, as is wanted.
        }
    }

    /** Keeps the connection open without a word more. */
    private void fallSilent() throws InterruptedException {
        over.await();
    }

    /** A drop every now and then, for as long as anybody listens. */
    private void drip(Sending out, String drop) throws IOException, InterruptedException {
        while (!over.await(20, TimeUnit.MILLISECONDS)) {
            out.text(drop);
        }
    }

    @AfterEach
    void stop() throws IOException {
        over.countDown();
        server.close();
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() throws Exception {
        String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
        ScalingoException failure = asking(LONG, out -> {
            out.text(OK + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                out.text(chunk);
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(sent.get()).isLessThan(MOST_READ);
    }

    @Test
    void aHundredMebibytesOfJsonAreNotRead() throws Exception {
        String items = "{\"id\":\"a\"},".repeat(6000);
        ScalingoException failure = asking(LONG, out -> {
            out.text(OK + "Content-Length: " + 100 * MEBIBYTE + "\r\n\r\n{\"apps\":[");
            while (true) {
                out.text(items);
            }
        });
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(sent.get()).isLessThan(MOST_READ);
    }

    @Test
    void aBodyOfManySmallValuesIsGivenUpBeforeItFillsTheMemory() throws Exception {
        String body = "{\"apps\":[" + "{},".repeat(4_000_000) + "{}]}";
        ScalingoException failure =
                asking(LONG, out -> out.text(OK + "Content-Length: " + body.length() + "\r\n\r\n" + body));
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void pagesWithoutEndAreGivenUp() throws Exception {
        AtomicInteger page = new AtomicInteger(1);
        String items = "{},".repeat(60_000) + "{}";
        ScalingoException failure = asking(LONG, out -> {
            String body = "{\"apps\":[" + items + "],\"meta\":{\"pagination\":{\"next_page\":" + page.incrementAndGet()
                    + "}}}";
            out.text(OK + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        });
        assertThat(failure.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(failure).hasMessageContaining("more than 100000 items");
    }

    @Test
    void aRedirectThatLeadsBackIsAskedOnce() throws Exception {
        ScalingoException failure = asking(
                LONG,
                out -> out.text("HTTP/1.1 302 Found\r\nLocation: /v1/apps\r\nContent-Length: 0\r\n"
                        + "Connection: close\r\n\r\n"));
        assertThat(failure.kind()).isEqualTo(Kind.REDIRECTED);
        assertThat(asked).hasValue(1);
    }

    @Test
    void headersThatDripAreGivenUpInTime() throws Exception {
        ScalingoException failure = asking(SHORT, out -> {
            out.text(OK + "X-Slow: ");
            drip(out, "a");
        });
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void aBodyThatDripsIsGivenUpInTime() throws Exception {
        ScalingoException failure = asking(SHORT, out -> {
            out.text(OK + "Content-Length: 1000000\r\n\r\n");
            drip(out, " ");
        });
        assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
    }

    @Test
    void interimAnswersWithoutEndAreGivenUpInTime() throws Exception {
        ScalingoException failure = asking(SHORT, out -> drip(out, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"));
        assertThat(failure.kind()).isIn(Kind.TIMED_OUT, Kind.UNREACHABLE);
    }

    @Test
    void headersWithoutEndAreGivenUp() throws Exception {
        String header = "X-More: " + "a".repeat(8000) + "\r\n";
        ScalingoException failure = asking(Duration.ofSeconds(10), out -> {
            out.text(OK);
            while (true) {
                out.text(header);
            }
        });
        assertThat(failure.kind()).isIn(Kind.UNREACHABLE, Kind.TIMED_OUT, Kind.UNREADABLE);
        assertThat(sent.get()).isLessThan(MOST_READ);
    }

    @Test
    void whatIsNoHttpIsAnError() throws Exception {
        for (String nonsense : new String[] {
            "",
            "\r\n",
            "SSH-2.0-OpenSSH_9.6\r\n",
            "HTTP/9.9 abc\r\n\r\n",
            "HTTP/1.1 -1 OK\r\n\r\n",
            "HTTP/1.1 99999999999 OK\r\n\r\n",
            OK + "Content-Length: -5\r\n\r\n",
            OK + "Content-Length: 5, 6\r\n\r\n",
            OK + "Content-Length: abc\r\n\r\n",
            OK + "Content-Length: 9999999999999999999\r\n\r\n{}",
            OK + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{}",
            OK + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}",
            OK + "Bad Header Name: x\r\n\r\n",
            OK + ": nameless\r\n\r\n",
            OK + "no colon\r\n\r\n",
            OK + "X: \u0000\r\n\r\n",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n",
            "HTTP/1.1 401 Unauthorized\r\n\r\n",
        }) {
            asking(Duration.ofSeconds(5), out -> out.text(nonsense));
            server.close();
        }
    }

    @Test
    void aServerThatSaysNothingIsGivenUpInTime() throws Exception {
        assertThat(asking(SHORT, out -> fallSilent()).kind()).isEqualTo(Kind.TIMED_OUT);
    }
}
