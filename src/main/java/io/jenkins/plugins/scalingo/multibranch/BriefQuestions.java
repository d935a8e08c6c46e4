package io.jenkins.plugins.scalingo.multibranch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Questions to somebody who may not answer: asked in a thread of their own, waited for only so long, and not asked
 * again for a while where the last one was waited for in vain. Thread-safe.
 */
final class BriefQuestions {

    private static final Logger LOGGER = Logger.getLogger(BriefQuestions.class.getName());
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Duration longestWait;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(BriefQuestions::thread);
    private final Map<String, Instant> silentUntil = new ConcurrentHashMap<>();

    BriefQuestions() {
        this(LONGEST_WAIT, InstantSource.system());
    }

    BriefQuestions(Duration longestWait, InstantSource clock) {
        this.longestWait = longestWait;
        this.clock = clock;
    }

    private static Thread thread(Runnable question) {
        Thread thread = new Thread(question, "Scalingo asks a Git host");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param whom who is asked: one that did not answer in time is left alone for a while
     * @return the answer; empty if there was none in time, or the question failed
     */
    <T> Optional<T> ask(String whom, Callable<Optional<T>> question) throws InterruptedException {
        if (clock.instant().isBefore(silentUntil.getOrDefault(whom, Instant.MIN))) {
            return Optional.empty();
        }
        Future<Optional<T>> answer = threads.submit(question);
        try {
            Optional<T> given = answer.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
            silentUntil.remove(whom);
            return given;
        } catch (TimeoutException e) {
            silentUntil.put(whom, clock.instant().plus(PAUSE));
            return Optional.empty();
        } catch (ExecutionException e) {
            LOGGER.log(Level.FINE, "A Git host could not be asked", e);
            return Optional.empty();
        } finally {
            answer.cancel(true);
        }
    }
}
