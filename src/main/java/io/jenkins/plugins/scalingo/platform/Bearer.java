package io.jenkins.plugins.scalingo.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The bearer that all calls of an account share: got in exchange for the API token, renewed before it ends by one
 * thread while the others wait for that one's outcome. Thread-safe.
 */
final class Bearer {
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);
    /**
     * For how long a refused API token is not tried again: it would cost a request each time, and be refused each time.
     */
    static final Duration REFUSED_FOR = Duration.ofMinutes(1);

    private final Exchange exchange;
    private final Time time;
    private final Object lock = new Object();
    // All below is guarded by the lock.
    private Held held;
    private Renewal renewal;
    private ScalingoException refusal;
    private long refusedAt;

    Bearer(Exchange exchange, Time time) {
        this.exchange = exchange;
        this.time = time;
    }

    /** The bearer of now, renewed if it is about to end. */
    String get() throws ScalingoException, InterruptedException {
        return get(null);
    }

    /** A bearer other than the one that was just refused. */
    String insteadOf(String rejected) throws ScalingoException, InterruptedException {
        return get(rejected);
    }

    private String get(String rejected) throws ScalingoException, InterruptedException {
        Renewal running;
        boolean mine = false;
        synchronized (lock) {
            if (usable(rejected)) {
                return held.token;
            }
            if (refusal != null && time.nanos() - refusedAt < REFUSED_FOR.toNanos()) {
                throw new ScalingoException(refusal);
            }
            running = renewal;
            // Work that runs inside this thread's own pause cannot wait for what goes on only after it.
            if (running == null || running.owner == Thread.currentThread()) {
                mine = true;
                running = renewal = new Renewal(Thread.currentThread(), new CompletableFuture<>());
            }
        }
        return mine ? renew(running, rejected) : await(running, rejected);
    }

    private boolean usable(String rejected) {
        return held != null && !held.token.equals(rejected) && time.instant().isBefore(held.renewAt);
    }

    private String renew(Renewal mine, String rejected) throws ScalingoException, InterruptedException {
        try {
            String token = exchange.bearer(() -> stillNeeded(rejected));
            synchronized (lock) {
                if (token == null) {
                    token = held.token;
                } else {
                    held = new Held(token, renewAt(token));
                }
                refusal = null;
            }
            mine.outcome.complete(token);
            return token;
        } catch (ScalingoException e) {
            synchronized (lock) {
                if (e.kind() == ScalingoException.Kind.UNAUTHORIZED) {
                    refusal = e;
                    refusedAt = time.nanos();
                }
            }
            mine.outcome.completeExceptionally(e);
            throw e;
        } finally {
            synchronized (lock) {
                if (renewal == mine) {
                    renewal = null;
                }
            }
            // After an interruption, say: whoever waits tries for itself.
            mine.outcome.complete(null);
        }
    }

    private boolean stillNeeded(String rejected) {
        synchronized (lock) {
            return !usable(rejected);
        }
    }

    private String await(Renewal running, String rejected) throws ScalingoException, InterruptedException {
        Duration patience = exchange.patience();
        try {
            String token = running.outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return token == null ? get(rejected) : token;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ScalingoException first) {
                throw new ScalingoException(first);
            }
            throw new IllegalStateException(e);
        } catch (TimeoutException e) {
            throw exchange.waitedInVain(patience);
        }
    }

    private Instant renewAt(String token) {
        Instant now = time.instant();
        Duration left = left(token, now);
        // A short-lived bearer is used for half its time, or each call would begin with a renewal.
        Duration margin = left.compareTo(MARGIN.multipliedBy(2)) < 0 ? left.dividedBy(2) : MARGIN;
        return now.plus(left).minus(margin);
    }

    // An end that is unreadable, past or far off tells of another clock or another kind of token. Then the documented
    // hour holds; should it not, a 401 says so.
    private static Duration left(String token, Instant now) {
        Long end = end(token);
        if (end == null) {
            return HOUR;
        }
        long left = end - now.getEpochSecond();
        return left <= 0 || left > Duration.ofDays(1).toSeconds() ? HOUR : Duration.ofSeconds(left);
    }

    private static Long end(String token) {
        String[] parts = token.split("\\.");
        if (parts.length < 2) {
            return null;
        }
        try {
            Json claims = Json.read(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return claims == null ? null : claims.at("exp").wholeNumber();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The call behind a renewal. */
    interface Exchange {
        /** A new bearer; null if it turned out, after waiting for the budget, that none is needed any more. */
        String bearer(Needed needed) throws ScalingoException, InterruptedException;

        /** How long others wait for it. */
        Duration patience();

        /** What they are told after that. */
        ScalingoException waitedInVain(Duration waited);
    }

    /** Whether a renewal still is to be made. */
    interface Needed {
        boolean stillNeeded();
    }

    private record Held(String token, Instant renewAt) {
        @Override
        public String toString() {
            return "Held[****]";
        }
    }

    private record Renewal(Thread owner, CompletableFuture<String> outcome) {}
}
