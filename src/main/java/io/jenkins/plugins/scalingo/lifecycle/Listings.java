package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One list call for all who need it: the newest answer per app, and for each reader whether it is newer than what the
 * reader itself did since.
 *
 * <p>A refusal is shared like an answer, for a short while: an app that is gone is asked for once a minute, however
 * many review apps it had.
 *
 * <p>Newer and older are told by a counter, not by the clock: a list that was asked for before an act says nothing
 * about the act, even if both fell into the same instant. Thread-safe; while one worker fetches an app's list, others
 * that want it wait for that answer.
 *
 * @param <V> what the list call answers
 */
final class Listings<V> {

    /** Reads the list of an app. */
    @FunctionalInterface
    interface Source<V> {
        V list(Scalingo client, AppName app) throws IOException, InterruptedException;
    }

    private record Scope(String account, AppName app) {
        static Scope of(Key key) {
            return new Scope(key.account(), key.app());
        }
    }

    /** An answer, or the refusal that came instead of it. */
    private record Listed<V>(V value, ScalingoException refusal, long order, Instant at) {}

    private static final class Slot<V> {
        private volatile Listed<V> newest;
        private volatile long outdated;
    }

    private static final Duration REFUSAL_AGE = Duration.ofSeconds(50);

    private final Source<V> source;
    private final InstantSource clock;
    private final AtomicLong order = new AtomicLong();
    private final Map<Scope, Slot<V>> slots = new ConcurrentHashMap<>();
    private final Map<Key, Long> acts = new ConcurrentHashMap<>();

    Listings(Source<V> source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The key's worker has acted: lists that were asked for before no longer tell about the key. */
    void acted(Key key) {
        acts.put(key, order.incrementAndGet());
    }

    /** Something was done to the app as a whole: all its lists until now are out of date. */
    void outdate(Key key) {
        slot(key).outdated = order.incrementAndGet();
    }

    /** Nobody asks about the key any more. */
    void forget(Key key) {
        acts.remove(key);
    }

    /** The newest list that tells about the key, if one from {@code oldest} on is at hand; asks nobody. */
    Optional<V> known(Key key, Instant oldest) {
        return Optional.ofNullable(slot(key).newest)
                .filter(listed -> listed.refusal == null)
                .filter(listed -> listed.order > acts.getOrDefault(key, -1L))
                .filter(listed -> listed.order > slot(key).outdated)
                .filter(listed -> !listed.at.isBefore(oldest))
                .map(Listed::value);
    }

    /**
     * A list that tells about the key and is from {@code oldest} on; asks the platform if none is at hand.
     *
     * @throws IOException the platform's refusal, or no answer
     */
    V look(Key key, Scalingo client, Instant oldest) throws IOException, InterruptedException {
        Slot<V> slot = slot(key);
        synchronized (slot) {
            Optional<V> known = known(key, oldest);
            if (known.isPresent()) {
                return known.get();
            }
            Listed<V> newest = slot.newest;
            if (newest != null
                    && newest.refusal != null
                    && newest.at.plus(REFUSAL_AGE).isAfter(clock.instant())) {
                throw newest.refusal;
            }
            return ask(slot, key, client);
        }
    }

    private V ask(Slot<V> slot, Key key, Scalingo client) throws IOException, InterruptedException {
        long asked = order.incrementAndGet();
        Instant at = clock.instant();
        try {
            V value = source.list(client, key.app());
            slot.newest = new Listed<>(value, null, asked, at);
            return value;
        } catch (ScalingoException e) {
            if (!e.retryable() && !Trouble.of(e).ofAccount()) {
                slot.newest = new Listed<>(null, e, asked, at);
            }
            throw e;
        }
    }

    private Slot<V> slot(Key key) {
        return slots.computeIfAbsent(Scope.of(key), scope -> new Slot<>());
    }
}
