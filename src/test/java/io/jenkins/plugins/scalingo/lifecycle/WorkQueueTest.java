package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Key KEY = new BranchKey("acme", AppName.of("acme-shop"), "main");

    private final WorkQueue queue = new WorkQueue(InstantSource.fixed(NOW));

    @Test
    void resyncIsNotLostOnTheWorkerThatDoesNone() throws InterruptedException {
        queue.add(KEY, Urgency.WATCHED, NOW);
        queue.wake();
        assertThat(queue.await(true)).isTrue();
        assertThat(queue.take(true)).isPresent();
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> queue.await(false)))
                .isTrue();
    }
}
