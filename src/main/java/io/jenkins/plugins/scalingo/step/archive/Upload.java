package io.jenkins.plugins.scalingo.step.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts an archive where the platform said, piece by piece and with its length told before. The address carries a secret
 * of its own: it is shown to nobody, and nothing is sent along that could be one.
 */
final class Upload {

    private static final Logger LOGGER = Logger.getLogger(Upload.class.getName());

    private static final Duration CONNECT = Duration.ofSeconds(20);
    /** The address is good for no longer. */
    private static final Duration WHOLE = Duration.ofMinutes(10);

    /** Opens the archive from its start. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException, InterruptedException;
    }

    private final URI address;
    private final long length;
    private final Consumer<String> console;
    private final Pace pace;

    Upload(URI address, long length, Consumer<String> console, Pace pace) {
        this.address = address;
        this.length = length;
        this.console = console;
        this.pace = pace;
    }

    Sent by(HttpClient.Builder client, Content content) throws InterruptedException {
        List<InputStream> opened = new CopyOnWriteArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(WHOLE)
                .header("Content-Type", "application/x-gzip")
                .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> open(content, opened)), length))
                .build();
        try {
            int status = client.version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
            return new Sent(status, null);
        } catch (IOException e) {
            return new Sent(0, problem(e));
        } finally {
            opened.forEach(Upload::close);
        }
    }

    // The client closes what it has read to its end, and nothing else: a file left open cannot be deleted everywhere.
    private static void close(InputStream archive) {
        try {
            archive.close();
        } catch (IOException e) {
            LOGGER.log(Level.FINE, "An archive could not be closed", e);
        }
    }

    private InputStream open(Content content, List<InputStream> opened) {
        try {
            InputStream archive = new Counted(content.open());
            opened.add(archive);
            return archive;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The kind of the failure, and what is known not to hold the address. */
    private String problem(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        boolean tells = !path.isEmpty() && message.contains(path)
                || address.getRawQuery() != null && message.contains(address.getRawQuery());
        String host = address.getHost() + ": " + e.getClass().getSimpleName();
        return message.isEmpty() || tells ? host : host + " (" + message + ")";
    }

    private final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int some = super.read(buffer, from, most);
            count(Math.max(0, some));
            return some;
        }

        private void count(int some) {
            read += some;
            if (pace.due()) {
                console.accept(Messages.Upload_progress(Sizes.of(read), Sizes.of(length), read * 100 / length));
            }
        }
    }
}
