package io.jenkins.plugins.scalingo.platform;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How many requests an account may still make: one budget per account, shared by all who call for it.
 *
 * <p>A token bucket whose burst and refill add up to the limit, so that no minute, wherever it starts, sees more
 * requests than allowed. Background requests leave half of the burst to those a person waits for, and stand back while
 * one of these waits; within a precedence first come is first served. After a refusal by the platform nobody calls
 * before the time it asked for is over.
 *
 * <p>Thread-safe. Nothing is locked while a thread waits, and a thread that is made to run other work inside its
 * {@linkplain Time#sleep pause} may ask for requests there as well.
 */
public final class RequestBudget {
    /** The platform's limit. */
    public static final int PLATFORM_PER_MINUTE = 60;
    /** The smallest limit that can be kept. */
    public static final int SMALLEST = 2;
    /** How long nobody calls after a refusal that does not say. */
    static final Duration PAUSE = Duration.ofSeconds(10);
    /** No longer pause is taken, whatever the platform says: its limit is by the minute. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private static final long GRAIN = 1000;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final int burst;
    private final Time time;
    private final Bucket bucket;
    // All below is guarded by the bucket's monitor.
    private final List<Ticket> waiting = new ArrayList<>();
    private long pausedUntil;
    private boolean paused;
    private long granted;

    /**
     * A full budget.
     *
     * @param perMinute how many requests any 60 seconds may hold, from {@value #SMALLEST}
     * @param time the clock and the pauses
     * @throws IllegalArgumentException if the limit is too small
     */
    public RequestBudget(int perMinute, Time time) {
        if (perMinute < SMALLEST) {
            throw new IllegalArgumentException("At least " + SMALLEST + " requests a minute are needed: " + perMinute);
        }
        this.perMinute = perMinute;
        this.burst = Math.max(1, perMinute / 15);
        this.time = Objects.requireNonNull(time, "time");
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perMinute - burst, Duration.ofMinutes(1)))
                .withCustomTimePrecision(new Meter(time))
                .build();
    }

    /**
     * Takes one request out of the budget, waiting until there is one.
     *
     * @param precedence who is waiting
     * @throws InterruptedException if the thread is interrupted while it waits; nothing is taken then
     */
    public void acquire(Precedence precedence) throws InterruptedException {
        Ticket ticket = new Ticket(precedence, Thread.currentThread());
        try {
            Duration pause;
            synchronized (bucket) {
                enter(ticket);
                pause = takeOrPause(ticket);
            }
            while (pause != null) {
                time.sleep(pause);
                synchronized (bucket) {
                    pause = takeOrPause(ticket);
                }
            }
        } finally {
            synchronized (bucket) {
                leave(ticket);
            }
        }
    }

    /**
     * How long {@link #acquire} would take if it were called now and nobody with more precedence came along.
     *
     * @param precedence who would be waiting
     * @return the time; zero if a request is free
     */
    public Duration expectedWait(Precedence precedence) {
        synchronized (bucket) {
            return Duration.ofNanos(nanosUntilFree(precedence, ahead(new Ticket(precedence, Thread.currentThread()))));
        }
    }

    /**
     * The platform refused a request for being one too many: nobody calls before that time is over.
     *
     * @param retryAfter how long the platform wants to be left alone; what exceeds a quarter of an hour is cut off
     */
    public void refused(Duration retryAfter) {
        Duration pause = retryAfter.isNegative() ? Duration.ZERO : retryAfter;
        long nanos = (pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause).toNanos();
        synchronized (bucket) {
            long until = time.nanos() + nanos;
            if (!paused || until - pausedUntil > 0) {
                paused = true;
                pausedUntil = until;
            }
        }
    }

    /**
     * How many requests were taken since this budget was made.
     *
     * @return the number
     */
    public long granted() {
        synchronized (bucket) {
            return granted;
        }
    }

    /**
     * The limit.
     *
     * @return how many requests any 60 seconds may hold
     */
    public int perMinute() {
        return perMinute;
    }

    // A thread that runs other work inside its pause cannot go on before that work is done: its own older tickets must
    // not block the new one, nor those of others behind it.
    private void enter(Ticket ticket) {
        for (Ticket older : waiting) {
            if (older.owner == ticket.owner) {
                older.asideBy++;
            }
        }
        waiting.add(ticket);
    }

    private void leave(Ticket ticket) {
        if (waiting.remove(ticket)) {
            for (Ticket older : waiting) {
                if (older.owner == ticket.owner) {
                    older.asideBy--;
                }
            }
        }
    }

    private Duration takeOrPause(Ticket ticket) {
        long wait = nanosUntilFree(ticket.precedence, ahead(ticket));
        if (wait == 0 && bucket.tryConsume(1)) {
            granted++;
            return null;
        }
        return Duration.ofNanos(Math.max(wait, GRAIN));
    }

    private int ahead(Ticket ticket) {
        int ahead = 0;
        boolean before = true;
        for (Ticket other : waiting) {
            before &= other != ticket;
            boolean first = other.precedence == ticket.precedence
                    ? before
                    : other != ticket && other.precedence == Precedence.INTERACTIVE;
            if (first && other.asideBy == 0) {
                ahead++;
            }
        }
        return ahead;
    }

    private long nanosUntilFree(Precedence precedence, int ahead) {
        long pause = 0;
        if (paused) {
            pause = Math.max(0, pausedUntil - time.nanos());
            paused = pause > 0;
        }
        int reserve = precedence == Precedence.INTERACTIVE ? 0 : burst / 2;
        int needed = 1 + reserve + ahead;
        int within = Math.min(burst, needed);
        EstimationProbe estimate = bucket.estimateAbilityToConsume(within);
        // The estimate is rounded down, at times to nothing.
        long refill = estimate.canBeConsumed() ? 0 : Math.max(estimate.getNanosToWaitForRefill(), GRAIN);
        return Math.max(pause, refill + (needed - within) * period());
    }

    private long period() {
        return MINUTE / (perMinute - burst);
    }

    /** One waiting call. */
    private static final class Ticket {
        private final Precedence precedence;
        private final Thread owner;
        private int asideBy;

        private Ticket(Precedence precedence, Thread owner) {
            this.precedence = Objects.requireNonNull(precedence, "precedence");
            this.owner = owner;
        }
    }

    /** Lets the bucket run on the given clock. */
    private record Meter(Time time) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return time.nanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
