package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The logs of deployments that people read on pages, shared by all who do. The platform gives a log only to who has the
 * account's bearer, which no browser may have.
 *
 * <p>Looking costs nothing and waits for nobody: it sets off two calls in the background, once for a deployment that
 * has ended, and every ten seconds at most for one that runs, within the calls that {@link Glimpses} allow an account.
 * Only the
 * last {@value #MOST} characters of the last {@value #REMEMBERED} logs are kept. Thread-safe.
 */
final class LogShelf {

    private static final Logger LOGGER = Logger.getLogger(LogShelf.class.getName());

    static final int MOST = 1 << 20;
    static final int REMEMBERED = 16;
    static final Duration PAUSE = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int CALLS = 2;

    private final Glimpses.Clients clients;
    private final Allowance allowance;
    private final Executor background;
    private final InstantSource clock;

    // Guarded by itself.
    private final Map<Subject, Volume> volumes = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Volume> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Nothing read yet.
     *
     * @param allowance whether an account may be called so many times more in this minute
     * @param background runs the calls
     */
    LogShelf(Glimpses.Clients clients, Allowance allowance, Executor background, InstantSource clock) {
        this.clients = clients;
        this.allowance = allowance;
        this.background = background;
        this.clock = clock;
    }

    /** Whether an account may be called more. */
    @FunctionalInterface
    interface Allowance {
        boolean granted(String account, int calls);
    }

    /**
     * What is known of a log.
     *
     * @param text its end, as plain text; null while nothing was read
     * @param cut how many characters before that are left out
     * @param running whether more may come
     * @param problem why the last try brought nothing; null if it did
     */
    record Log(String text, long cut, boolean running, String problem) {

        static final Log UNREAD = new Log(null, 0, true, null);

        /** The log of a deployment as the platform gave it. */
        static Log of(String written, boolean running) {
            String plain = PlainText.of(written);
            if (plain.length() <= MOST) {
                return new Log(plain, 0, running, null);
            }
            int from = plain.indexOf('\n', plain.length() - MOST) + 1;
            if (from == 0 || from == plain.length()) {
                from = plain.length() - MOST;
            }
            return new Log(plain.substring(from), from, running, null);
        }

        Log failed(String why) {
            return new Log(text, cut, running, why);
        }
    }

    /** The log of a deployment as it was read last. Returns at once. Who calls it has checked that it may be read. */
    Log of(String account, AppName app, String deployment) {
        Volume volume;
        synchronized (volumes) {
            volume = volumes.computeIfAbsent(new Subject(account, app, deployment), Volume::new);
        }
        volume.readIfDue();
        return volume.log;
    }

    private record Subject(String account, AppName app, String deployment) {}

    private final class Volume {

        private final Subject subject;
        private volatile Log log = Log.UNREAD;

        // Both guarded by this.
        private boolean busy;
        private Instant next = Instant.MIN;

        Volume(Subject subject) {
            this.subject = subject;
        }

        void readIfDue() {
            synchronized (this) {
                Instant now = clock.instant();
                if (busy || now.isBefore(next) || !log.running || !allowance.granted(subject.account, CALLS)) {
                    return;
                }
                busy = true;
            }
            try {
                background.execute(this::read);
            } catch (RuntimeException e) {
                LOGGER.log(Level.FINE, "Nobody reads a log for a page just now", e);
                rest(PAUSE);
            }
        }

        private void read() {
            Duration pause = PAUSE;
            try {
                Scalingo client = clients.required(subject.account)
                        .with(Precedence.INTERACTIVE)
                        .within(PATIENCE);
                Deployment deployment = client.deployments().get(subject.app, subject.deployment);
                log = Log.of(client.deployments().output(deployment), deployment.status().running());
            } catch (NoAccountException e) {
                log = log.failed(e.getMessage());
                pause = Duration.ofMinutes(1);
            } catch (ScalingoException e) {
                log = log.failed(e.getMessage());
                pause = e.retryAfter().filter(told -> told.compareTo(PAUSE) > 0).orElse(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, e, () -> "A fault of the plugin: it cannot read " + subject);
                log = log.failed(e.toString());
                pause = Duration.ofMinutes(1);
            } finally {
                rest(pause);
            }
        }

        private synchronized void rest(Duration pause) {
            busy = false;
            next = clock.instant().plus(pause);
        }
    }
}
