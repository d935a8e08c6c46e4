package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Touches a simulator when it is about to do something by itself, so that frames leave in time. Thread-safe. */
final class Pulse implements AutoCloseable {
    private final Simulator simulator;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "simulator pulse");
        daemon.setDaemon(true);
        return daemon;
    });
    private ScheduledFuture<?> next;
    private Instant nextAt;

    Pulse(Simulator simulator) {
        this.simulator = simulator;
    }

    /** Something happened: what comes next may have changed. */
    void wake() {
        simulator.nextChange().ifPresent(this::beAwakeAt);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private synchronized void beAwakeAt(Instant at) {
        if (thread.isShutdown() || (at.equals(nextAt) && !next.isDone())) {
            return;
        }
        if (next != null) {
            next.cancel(false);
        }
        long delay = Math.max(1, Duration.between(simulator.now(), at).toMillis() + 1);
        nextAt = at;
        next = thread.schedule(this::beat, delay, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        synchronized (this) {
            nextAt = null;
        }
        simulator.catchUp();
        wake();
    }
}
