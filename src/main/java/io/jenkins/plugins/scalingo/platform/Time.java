package io.jenkins.plugins.scalingo.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock and the pause: whatever has to wait takes both from here, so that a test can run hours of waiting in
 * virtual time.
 *
 * <p>Implementations must be safe to use from many threads. {@link #sleep} may run other work in the calling thread
 * while it waits (a virtual clock does); callers therefore never sleep with a lock held.
 */
public interface Time extends InstantSource {
    /**
     * Waits.
     *
     * @param duration how long; nothing happens when it is zero or negative
     * @throws InterruptedException if the calling thread is interrupted before or while it waits
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * Nanoseconds on a scale of its own that never runs backwards: good for differences, meaningless as a date. A clock
     * that is never set back need not override this.
     *
     * @return the nanoseconds
     */
    default long nanos() {
        Instant now = instant();
        return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
    }

    /**
     * The machine's own clock.
     *
     * @return the clock; always the same one
     */
    static Time system() {
        return SystemTime.INSTANCE;
    }
}
