package io.jenkins.plugins.scalingo.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One entry per key, one worker per key. A key that is named again while it waits stays one entry, taken at the earlier
 * of both times and at the higher urgency; one that is named while a worker has it is taken once more afterwards.
 *
 * <p>Each account is a lane: one worker at a time, and a second one for what is {@linkplain Urgency#WATCHED watched},
 * so that neither a slow account keeps the others waiting nor the background keeps people waiting. A lane can be paused
 * when the account as a whole does not answer.
 *
 * <p>Thread-safe: one lock over all, held for the time of a map operation only.
 */
final class WorkQueue {

    /** A key that a worker has taken, and how urgent it was. */
    record Taken(Key key, Urgency urgency) {}

    private static final class Entry {
        final Key key;
        Urgency urgency;
        Instant due;
        long order;
        boolean running;
        /** While running: the earliest time at which it was named again; null if it was not. */
        Instant again;

        Urgency againUrgency;

        Entry(Key key) {
            this.key = key;
        }
    }

    private static final class Lane {
        final TreeSet<Entry> ready =
                new TreeSet<>(Comparator.<Entry, Urgency>comparing(entry -> entry.urgency).thenComparing(e -> e.order));
        final TreeSet<Entry> waiting =
                new TreeSet<>(Comparator.<Entry, Instant>comparing(entry -> entry.due).thenComparing(e -> e.order));
        Instant pausedUntil = Instant.MIN;
        int running;
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final InstantSource clock;
    private final Map<Key, Entry> entries = new HashMap<>();
    /** In the order in which they are served: a lane that was served goes to the end. */
    private final LinkedHashMap<String, Lane> lanes = new LinkedHashMap<>();

    private long order;
    private boolean woken;
    private boolean closed;

    WorkQueue(InstantSource clock) {
        this.clock = clock;
    }

    /** Puts a key in, to be taken at {@code due} or later. */
    void add(Key key, Urgency urgency, Instant due) {
        locked(() -> {
            Entry entry = entries.get(key);
            if (entry == null) {
                entry = new Entry(key);
                entries.put(key, entry);
                entry.urgency = urgency;
                place(entry, due);
            } else if (entry.running) {
                entry.againUrgency = entry.again == null ? urgency : urgency.orMore(entry.againUrgency);
                entry.again = entry.again == null || due.isBefore(entry.again) ? due : entry.again;
            } else {
                remove(entry);
                entry.urgency = urgency.orMore(entry.urgency);
                place(entry, due.isBefore(entry.due) ? due : entry.due);
            }
        });
    }

    private void place(Entry entry, Instant due) {
        entry.due = due;
        entry.order = ++order;
        lane(entry.key).waiting.add(entry);
    }

    private void remove(Entry entry) {
        Lane lane = lane(entry.key);
        if (!lane.waiting.remove(entry)) {
            lane.ready.remove(entry);
        }
    }

    /**
     * Takes the next key whose time has come; the caller must say {@link #finished} afterwards.
     *
     * @param watchedOnly whether to take only what somebody waits for
     * @return empty if there is none now
     */
    Optional<Taken> take(boolean watchedOnly) {
        lock.lock();
        try {
            Instant now = clock.instant();
            for (Map.Entry<String, Lane> named : lanes.entrySet()) {
                Lane lane = named.getValue();
                Entry entry = next(lane, watchedOnly, now);
                if (entry != null) {
                    lane.ready.remove(entry);
                    lane.running++;
                    entry.running = true;
                    lanes.remove(named.getKey());
                    lanes.put(named.getKey(), lane);
                    return Optional.of(new Taken(entry.key, entry.urgency));
                }
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private static Entry next(Lane lane, boolean watchedOnly, Instant now) {
        if (lane.pausedUntil.isAfter(now) || lane.running > 1) {
            return null;
        }
        while (!lane.waiting.isEmpty() && !lane.waiting.first().due.isAfter(now)) {
            lane.ready.add(lane.waiting.pollFirst());
        }
        if (lane.ready.isEmpty()) {
            return null;
        }
        Entry first = lane.ready.first();
        boolean watched = first.urgency == Urgency.WATCHED;
        return watched || !watchedOnly && lane.running == 0 ? first : null;
    }

    /**
     * The worker is done with the key.
     *
     * @param again when to take it again by itself; empty if only when it is named
     * @param urgency how urgent that is
     */
    void finished(Key key, Optional<Instant> again, Urgency urgency) {
        locked(() -> {
            Entry entry = entries.remove(key);
            lane(key).running--;
            again.ifPresent(due -> add(key, urgency, due));
            if (entry.again != null) {
                add(key, entry.againUrgency, entry.again);
            }
        });
    }

    /** The account does not answer: none of its keys is taken before {@code until}. */
    void pause(String account, Instant until) {
        locked(() -> lanes.computeIfAbsent(account, name -> new Lane()).pausedUntil = until);
    }

    /** The account may answer again: its keys need not wait any longer. */
    void resume(String account) {
        pause(account, Instant.MIN);
    }

    /** When the next key can be taken, or could if its lane were free; empty if there is nothing to do at all. */
    Optional<Instant> nextDue() {
        lock.lock();
        try {
            Instant next = null;
            for (Lane lane : lanes.values()) {
                Instant due = !lane.ready.isEmpty()
                        ? Instant.MIN
                        : lane.waiting.isEmpty() ? null : lane.waiting.first().due;
                if (due != null) {
                    due = due.isBefore(lane.pausedUntil) ? lane.pausedUntil : due;
                    next = next == null || due.isBefore(next) ? due : next;
                }
            }
            return Optional.ofNullable(next);
        } finally {
            lock.unlock();
        }
    }

    /** When the key is taken next by itself; empty if it is not in the queue. */
    Optional<Instant> due(Key key) {
        lock.lock();
        try {
            return Optional.ofNullable(entries.get(key)).map(entry -> entry.running ? entry.again : entry.due);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until there may be something to take, or the queue is closed.
     *
     * @return false if the queue is closed
     */
    boolean await(boolean watchedOnly) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed && !(woken && !watchedOnly) && !anything(watchedOnly)) {
                Duration wait = nextDue()
                        .map(due -> due.isAfter(clock.instant()) ? Duration.between(clock.instant(), due) : null)
                        .orElse(null);
                if (wait == null) {
                    changed.await();
                } else {
                    changed.await(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
                }
            }
            woken = woken && watchedOnly;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean anything(boolean watchedOnly) {
        Instant now = clock.instant();
        return lanes.values().stream().anyMatch(lane -> next(lane, watchedOnly, now) != null);
    }

    /** Lets one who {@link #await}s whatever comes go and see whether there is something else to do. */
    void wake() {
        locked(() -> woken = true);
    }

    /** Lets go of all who {@link #await}. */
    void close() {
        locked(() -> closed = true);
    }

    /** How many keys are waiting or being worked on. */
    int size() {
        lock.lock();
        try {
            return entries.size();
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(Key key) {
        return lanes.computeIfAbsent(key.account(), name -> new Lane());
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
