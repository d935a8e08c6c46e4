package io.jenkins.plugins.scalingo.platform;

import java.time.Duration;
import java.time.Instant;

/** A clock that only moves when somebody pauses or moves it. */
final class ManualTime implements Time {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private Instant now = START;
    private Duration passed = Duration.ZERO;
    private Runnable duringPause = () -> {};

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized long nanos() {
        return passed.toNanos();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        move(duration);
        Runnable work;
        synchronized (this) {
            work = duringPause;
            duringPause = () -> {};
        }
        work.run();
    }

    synchronized void move(Duration duration) {
        now = now.plus(duration);
        passed = passed.plus(duration);
    }

    /** Somebody corrects the machine's clock: no time passes. */
    synchronized void setBack(Duration duration) {
        now = now.minus(duration);
    }

    /** What the next pause also does, in the pausing thread. */
    synchronized void duringNextPause(Runnable work) {
        duringPause = work;
    }
}
