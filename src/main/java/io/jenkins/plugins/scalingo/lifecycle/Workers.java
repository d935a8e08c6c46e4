package io.jenkins.plugins.scalingo.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The threads that take keys from the queue: a few for all accounts, one of them only for what somebody waits for. */
final class Workers {

    private static final Logger LOGGER = Logger.getLogger(Workers.class.getName());
    private static final int GENERAL = 3;

    private final WorkQueue queue;
    private final Turn turn;
    private final List<Thread> threads = new ArrayList<>();

    /** Works on one key, if there is one to work on. */
    @FunctionalInterface
    interface Turn {
        boolean take(boolean watchedOnly) throws InterruptedException;
    }

    Workers(WorkQueue queue, Turn turn) {
        this.queue = queue;
        this.turn = turn;
    }

    synchronized void start() {
        for (int i = 0; i < GENERAL; i++) {
            start("Scalingo worker " + (i + 1), false);
        }
        start("Scalingo worker for who waits", true);
    }

    private void start(String name, boolean watchedOnly) {
        Thread thread = new Thread(() -> work(watchedOnly), name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void work(boolean watchedOnly) {
        try {
            while (queue.await(watchedOnly)) {
                turnOf(watchedOnly);
            }
        } catch (InterruptedException e) {
            LOGGER.log(Level.FINE, e, () -> Thread.currentThread().getName() + " was stopped");
        }
    }

    private void turnOf(boolean watchedOnly) throws InterruptedException {
        try {
            turn.take(watchedOnly);
        } catch (RuntimeException e) {
            LOGGER.log(Level.SEVERE, "A Scalingo worker met a fault of the plugin and goes on", e);
        }
    }

    /** Stops the threads; what one is in the middle of is in the ledger as an intention. */
    synchronized void stop() {
        threads.forEach(Thread::interrupt);
        threads.clear();
    }
}
