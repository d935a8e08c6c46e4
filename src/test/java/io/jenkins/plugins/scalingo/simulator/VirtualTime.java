package io.jenkins.plugins.scalingo.simulator;

import io.jenkins.plugins.scalingo.platform.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Time that passes only when somebody waits. Sleeping moves the clock on and carries out, in the sleeper's own thread,
 * what was scheduled in between: at its instant, and in the order of scheduling when several things are due at once. A
 * task may itself sleep or schedule; a task that is due while another one sleeps runs inside that sleep.
 *
 * <p>Reading the clock is safe from any thread; a test drives it from one.
 */
public final class VirtualTime implements Time {
    /** A Monday morning. */
    public static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private record Task(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::at).thenComparingLong(Task::order));
    private final List<Supplier<Optional<Instant>>> others = new ArrayList<>();
    private Instant now;
    private long scheduled;

    /** A clock that stands at {@link #START}. */
    public VirtualTime() {
        this(START);
    }

    /** A clock that stands at this instant. */
    public VirtualTime(Instant start) {
        now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        if (duration.compareTo(Duration.ZERO) > 0) {
            moveTo(now.plus(duration));
        }
    }

    /** Moves the clock on, carrying out what becomes due. */
    public void advance(Duration duration) {
        sleep(duration);
    }

    /**
     * Notes a task.
     *
     * @param at when it is due; at once with the next movement of the clock if that is past
     * @return what takes the task off again, if it was not carried out yet
     */
    public synchronized Runnable schedule(Instant at, Runnable task) {
        Task noted = new Task(at, scheduled++, task);
        tasks.add(noted);
        return () -> cancel(noted);
    }

    /** Notes a task that is due after this time. */
    public Runnable schedule(Duration after, Runnable task) {
        return schedule(instant().plus(after), task);
    }

    /** Names something else that changes by itself, so that {@link #runUntil} looks at its condition then. */
    public synchronized void mindChangesOf(Supplier<Optional<Instant>> next) {
        others.add(next);
    }

    /** When the next scheduled task is due. */
    public synchronized Optional<Instant> nextTask() {
        return Optional.ofNullable(tasks.peek()).map(Task::at);
    }

    /**
     * Moves the clock from one task or change to the next until the condition holds.
     *
     * @param condition looked at before the first and after each movement
     * @param limit how much time may pass
     * @return whether the condition holds; the limit has passed if it does not
     */
    public synchronized boolean runUntil(BooleanSupplier condition, Duration limit) {
        Instant end = now.plus(limit);
        while (!condition.getAsBoolean()) {
            Optional<Instant> next = nextEvent().filter(at -> !at.isAfter(end));
            if (next.isEmpty()) {
                moveTo(end);
                return condition.getAsBoolean();
            }
            moveTo(next.get());
        }
        return true;
    }

    private Optional<Instant> nextEvent() {
        Optional<Instant> next = nextTask();
        for (Supplier<Optional<Instant>> other : others) {
            Optional<Instant> change = other.get();
            if (next.isEmpty() || (change.isPresent() && change.get().isBefore(next.get()))) {
                next = change;
            }
        }
        return next;
    }

    private void moveTo(Instant target) {
        while (!tasks.isEmpty() && !tasks.peek().at().isAfter(target)) {
            Task task = tasks.poll();
            now = later(now, task.at());
            task.deed().run();
        }
        now = later(now, target);
    }

    private synchronized void cancel(Task task) {
        tasks.remove(task);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
