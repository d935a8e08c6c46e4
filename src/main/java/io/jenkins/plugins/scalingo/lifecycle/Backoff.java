package io.jenkins.plugins.scalingo.lifecycle;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: doubled each time up to a limit, and up to a quarter shorter by chance, so that
 * what failed together is not tried again together.
 *
 * @param first the wait after the first failure
 * @param longest the limit
 */
record Backoff(Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    Duration after(int failures, RandomGenerator random) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS));
        Duration wait = doubled.compareTo(longest) < 0 ? doubled : longest;
        return wait.minusMillis((long) (random.nextDouble() * wait.toMillis() / 4));
    }
}
