package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import io.jenkins.plugins.scalingo.platform.DeploymentStream;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The logs that are being read: one stream per app for all its readers, open as long as there is one. No thread waits
 * for a stream; what a stream did not bring is fetched when the deployment has ended. Thread-safe; each app's stream is
 * opened by the one worker that has its {@link LogKey}.
 */
final class Logs {

    private static final Logger LOGGER = Logger.getLogger(Logs.class.getName());
    /** A stream that broke off is opened again after this; the log is complete in the end also without it. */
    private static final Duration REOPEN = Duration.ofSeconds(30);

    /** Is told that a deployment of an app has got further. */
    @FunctionalInterface
    interface News {
        void furtherOn(LogKey key, boolean ended);
    }

    private final Map<LogKey, List<LogPosition>> readers = new ConcurrentHashMap<>();
    private final Map<LogKey, DeploymentStream> streams = new ConcurrentHashMap<>();
    private final Consumer<LogKey> wake;
    private final News news;

    /**
     * @param wake has a worker take the key
     * @param news is told of each step of a deployment; of its end, too, when it may have come before the stream was
     *     open
     */
    Logs(Consumer<LogKey> wake, News news) {
        this.wake = wake;
        this.news = news;
    }

    LogReading read(LogKey key, LogPosition position) {
        readers.compute(key, (k, list) -> {
            List<LogPosition> all = list == null ? new CopyOnWriteArrayList<>() : list;
            all.add(position);
            return all;
        });
        // A stream that is open already will not send again what it has sent.
        close(key);
        wake.accept(key);
        return new LogReading() {
            @Override
            public void finish() {
                position.finish();
                wake.accept(key);
            }

            @Override
            public void close() {
                position.close();
                wake.accept(key);
            }
        };
    }

    /**
     * Opens or closes the app's stream, and fetches what finishing readers lack.
     *
     * @return when to do this again by itself; empty if not
     */
    Optional<Duration> reconcile(LogKey key, Scalingo client) throws InterruptedException {
        List<LogPosition> positions = readers.getOrDefault(key, new CopyOnWriteArrayList<>());
        for (LogPosition position : positions) {
            if (position.isFinishing() && position.isFull()) {
                position.end(null);
            } else if (position.isFinishing()) {
                complete(key, position, client);
            }
        }
        positions.removeIf(LogPosition::hasEnded);
        readers.computeIfPresent(key, (k, list) -> list.isEmpty() ? null : list);
        if (!readers.containsKey(key)) {
            close(key);
            return Optional.empty();
        }
        return streams.containsKey(key) ? Optional.empty() : open(key, client);
    }

    private void complete(LogKey key, LogPosition position, Scalingo client) throws InterruptedException {
        try {
            Deployment deployment = client.deployments().get(key.app(), position.deployment);
            String output = client.deployments().output(deployment);
            position.complete(output);
        } catch (ScalingoException e) {
            position.end(e.getMessage());
        }
    }

    private Optional<Duration> open(LogKey key, Scalingo client) throws InterruptedException {
        try {
            App app = client.apps().get(key.app());
            readers.getOrDefault(key, List.of()).forEach(LogPosition::restarted);
            streams.put(key, client.deployments().stream(app, new Listener(key)));
            // Of what has ended by now the stream tells nothing more.
            news.furtherOn(key, true);
            return Optional.empty();
        } catch (ScalingoException e) {
            LOGGER.log(Level.FINE, e, () -> "No stream for the " + key);
            return Optional.of(REOPEN);
        }
    }

    private void close(LogKey key) {
        DeploymentStream stream = streams.remove(key);
        if (stream != null) {
            stream.close();
        }
    }

    /** Closes all streams. */
    void close() {
        streams.keySet().forEach(this::close);
    }

    private final class Listener implements DeploymentStream.Listener {
        private final LogKey key;

        Listener(LogKey key) {
            this.key = key;
        }

        @Override
        public void logged(String deployment, String content) {
            for (LogPosition position : readers.getOrDefault(key, List.of())) {
                if (position.deployment.equals(deployment)) {
                    position.arrived(content);
                }
            }
        }

        @Override
        public void changed(String deployment, DeploymentStatus status) {
            news.furtherOn(key, !status.running());
        }

        @Override
        public void ended(String why) {
            LOGGER.log(Level.FINE, () -> "The " + key + " broke off: " + why);
            streams.remove(key);
            wake.accept(key);
        }
    }
}
