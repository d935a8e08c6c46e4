package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * What the platform will do by itself, and when. Nothing here runs on its own: {@link #catchUp} carries out what has
 * become due, each at its own instant and in the order in which it was noted.
 */
final class Agenda {
    private record Entry(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::order));
    private Instant now;
    private long noted;

    Agenda(Instant now) {
        this.now = now;
    }

    /** The instant at which the platform acts: the clock's, or that of the entry being carried out. */
    Instant now() {
        return now;
    }

    void in(Duration delay, Runnable deed) {
        at(now.plus(delay), deed);
    }

    void at(Instant at, Runnable deed) {
        entries.add(new Entry(at, noted++, deed));
    }

    Optional<Instant> next() {
        return Optional.ofNullable(entries.peek()).map(Entry::at);
    }

    void catchUp(Instant clock) {
        while (!entries.isEmpty() && !entries.peek().at().isAfter(clock)) {
            Entry entry = entries.poll();
            now = later(now, entry.at());
            entry.deed().run();
        }
        now = later(now, clock);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
