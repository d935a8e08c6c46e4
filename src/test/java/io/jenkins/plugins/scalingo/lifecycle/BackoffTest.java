package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Backoff backoff = new Backoff(FIRST, LONGEST);
    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void eachWaitIsTwiceTheOneBeforeAndAtMostAQuarterShorter() {
        for (int failures = 1; failures <= 5; failures++) {
            Duration full = FIRST.multipliedBy(1L << failures - 1);
            assertThat(backoff.after(failures, random)).isBetween(full.multipliedBy(3).dividedBy(4), full);
        }
    }

    @Test
    void waitIsNeverLongerThanTheLimitHoweverManyFailures() {
        for (int failures : new int[] {6, 60, 1_000_000, Integer.MAX_VALUE}) {
            assertThat(backoff.after(failures, random)).isBetween(LONGEST.multipliedBy(3).dividedBy(4), LONGEST);
        }
    }

    @Test
    void thoseThatFailedTogetherAreNotTriedTogether() {
        assertThat(backoff.after(1, random)).isNotEqualTo(backoff.after(1, random));
    }
}
