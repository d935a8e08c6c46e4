package io.jenkins.plugins.scalingo.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Who follows which key. Thread-safe; holds no lock while it calls a watcher. */
final class Watchers {

    private static final Logger LOGGER = Logger.getLogger(Watchers.class.getName());

    private record Watcher(Consumer<Report> consumer, long since) {}

    private final AtomicLong clock = new AtomicLong();
    private final Map<Key, List<Watcher>> watchers = new ConcurrentHashMap<>();

    Watch add(Key key, Consumer<Report> consumer) {
        Watcher watcher = new Watcher(consumer, clock.incrementAndGet());
        watchers.compute(key, (k, list) -> {
            List<Watcher> all = list == null ? new CopyOnWriteArrayList<>() : list;
            all.add(watcher);
            return all;
        });
        return () -> watchers.computeIfPresent(key, (k, list) -> {
            list.removeIf(other -> other == watcher);
            return list.isEmpty() ? null : list;
        });
    }

    /** A mark to tell what was known before somebody began to watch from what was found out since. */
    long mark() {
        return clock.incrementAndGet();
    }

    boolean anyOf(Key key) {
        return watchers.containsKey(key);
    }

    Set<Key> keys() {
        return Set.copyOf(watchers.keySet());
    }

    /**
     * Tells those who watched already at {@code mark}: what a worker began to find out before somebody ordered
     * something says nothing about the order.
     */
    void tell(Report report, long mark) {
        for (Watcher watcher : watchers.getOrDefault(report.key(), List.of())) {
            if (watcher.since() < mark) {
                try {
                    watcher.consumer().accept(report);
                } catch (RuntimeException e) {
                    LOGGER.log(Level.WARNING, e, () -> "Could not tell a watcher about the " + report.key());
                }
            }
        }
    }
}
