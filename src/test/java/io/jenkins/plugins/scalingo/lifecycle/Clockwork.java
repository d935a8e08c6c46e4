package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Drives an engine that was not started, in virtual time and in the caller's thread, for those outside this package: it
 * takes turn after turn, and moves the clock to the next one when there is nothing to do now.
 */
public final class Clockwork {

    private static final Duration STEP = Duration.ofMillis(1);

    private final Lifecycle lifecycle;
    private final VirtualTime time;
    private int resyncs;

    /** Drives this engine on this clock. */
    public Clockwork(Lifecycle lifecycle, VirtualTime time) {
        this.lifecycle = lifecycle;
        this.time = time;
    }

    /** From now on everything is looked at again this often, also while a turn waits. */
    public void resyncEvery(Duration interval) {
        time.schedule(interval, () -> {
            lifecycle.resync();
            resyncs++;
            resyncEvery(interval);
        });
    }

    /** How often that was since. */
    public int resyncs() {
        return resyncs;
    }

    /** Whether the engine has nothing to do for so long, if nothing happens. */
    public boolean restsFor(Duration duration) {
        return lifecycle.nextTurn().filter(next -> next.isBefore(time.instant().plus(duration))).isEmpty();
    }

    /**
     * What the worker does who is there only for those who wait: to be called while a turn sleeps.
     *
     * @return whether there was anything to do
     */
    public boolean serveWatched() {
        return take(true);
    }

    /**
     * Lets the engine work until the condition holds.
     *
     * @param condition looked at after each turn and each movement of the clock
     * @param limit how much time may pass
     * @return whether the condition holds
     */
    public boolean runUntil(BooleanSupplier condition, Duration limit) {
        Instant end = time.instant().plus(limit);
        while (!condition.getAsBoolean()) {
            if (!time.instant().isBefore(end)) {
                return false;
            }
            if (!take(false)) {
                moveOn(end);
            }
        }
        return true;
    }

    private boolean take(boolean watchedOnly) {
        try {
            return lifecycle.takeTurn(watchedOnly);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts virtual time", e);
        }
    }

    private void moveOn(Instant end) {
        Instant next = earlier(earlier(lifecycle.nextTurn(), end), time.nextTask(), end);
        Duration distance = Duration.between(time.instant(), next);
        time.advance(distance.compareTo(STEP) < 0 ? STEP : distance);
    }

    private static Instant earlier(Optional<Instant> one, Instant otherwise) {
        return one.filter(otherwise::isAfter).orElse(otherwise);
    }

    private static Instant earlier(Instant one, Optional<Instant> other, Instant end) {
        return earlier(other, one.isBefore(end) ? one : end);
    }
}
