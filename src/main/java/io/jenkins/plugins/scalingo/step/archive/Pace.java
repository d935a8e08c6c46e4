package io.jenkins.plugins.scalingo.step.archive;

import java.util.function.LongSupplier;

/** Says when a line of progress is due: not more often than a console can bear. Not thread-safe. */
final class Pace {

    private static final long NANOS = 10_000_000_000L;

    private final LongSupplier nanoTime;
    private long last;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.last = nanoTime.getAsLong();
    }

    boolean due() {
        long now = nanoTime.getAsLong();
        if (now - last < NANOS) {
            return false;
        }
        last = now;
        return true;
    }
}
