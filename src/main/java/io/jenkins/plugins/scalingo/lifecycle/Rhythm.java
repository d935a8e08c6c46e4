package io.jenkins.plugins.scalingo.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How often to look, so that looking takes only a small part of an account's requests however many apps it has: about a
 * tenth for the slow look at everything, about half for what people wait for. Thread-safe.
 */
final class Rhythm {

    /** At most how old a list may be that an event's turn relies on; each act is newer than the list it relies on. */
    static final Duration EVENT_AGE = Duration.ofMinutes(15);

    /** When to try again to read a ledger that could not be read. */
    static final Duration LEDGER_RETRY = Duration.ofMinutes(1);

    private static final Duration RESYNC = Duration.ofMinutes(5);
    private static final Duration RESYNC_PER_APP = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofSeconds(10);
    private static final Duration POLL_PER_APP = Duration.ofSeconds(2);
    private static final Duration FOLLOW = Duration.ofMinutes(1);
    private static final Duration FOLLOW_PER_APP = Duration.ofSeconds(10);

    private record Scope(String account, String app) {
        static Scope of(Key key) {
            return new Scope(key.account(), key.app().value());
        }
    }

    private final Map<Scope, Instant> lastResync = new ConcurrentHashMap<>();

    /** A resync begins: those apps whose last one is long enough ago take part. */
    void resync(Set<Key> keys, Instant now) {
        Map<String, Set<Scope>> scopes = keys.stream()
                .map(Scope::of)
                .collect(Collectors.groupingBy(Scope::account, Collectors.toSet()));
        scopes.values().forEach(apps -> {
            Duration interval = atLeast(RESYNC, RESYNC_PER_APP, apps.size());
            for (Scope app : apps) {
                lastResync.merge(
                        app, now, (last, at) -> last.plus(interval).minus(POLL).isAfter(at) ? last : at);
            }
        });
        lastResync.keySet().retainAll(keys.stream().map(Scope::of).collect(Collectors.toSet()));
    }

    /** When the app last took part in a resync: what was listed since need not be listed again. */
    Optional<Instant> lastResync(Key key) {
        return Optional.ofNullable(lastResync.get(Scope.of(key)));
    }

    /** How long to wait between two looks at a key that somebody watches. */
    Duration poll(Key key, Set<Key> watched) {
        return atLeast(POLL, POLL_PER_APP, apps(key.account(), watched));
    }

    /** How long to wait between two looks at a key whose deployment nobody waits for, but somebody wants to hear of. */
    Duration follow(Key key, Set<Key> deploying) {
        return atLeast(FOLLOW, FOLLOW_PER_APP, apps(key.account(), deploying));
    }

    private static long apps(String account, Set<Key> keys) {
        return keys.stream()
                .filter(key -> key.account().equals(account))
                .map(Scope::of)
                .distinct()
                .count();
    }

    private static Duration atLeast(Duration least, Duration perApp, long apps) {
        Duration all = perApp.multipliedBy(apps);
        return all.compareTo(least) < 0 ? least : all;
    }
}
