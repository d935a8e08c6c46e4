package io.jenkins.plugins.scalingo.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The machine's own clock, and real pauses. */
final class SystemTime implements Time {
    static final Time INSTANCE = new SystemTime();

    private SystemTime() {}

    @Override
    public Instant instant() {
        return Instant.now();
    }

    // The wall clock may be set back by hours; a budget counted on it would then grant nothing for as long.
    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!duration.isNegative() && !duration.isZero()) {
            TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
        }
    }
}
