package io.jenkins.plugins.scalingo.multibranch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BriefQuestionsTest {

    private Instant now = Instant.EPOCH;
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final BriefQuestions patient = new BriefQuestions(Duration.ofMinutes(1), () -> now);
    private final BriefQuestions impatient = new BriefQuestions(Duration.ofMillis(50), () -> now);

    @Test
    void answerIsHandedOn() throws InterruptedException {
        assertThat(patient.ask("host", () -> Optional.of("a1b2c3d"))).contains("a1b2c3d");
    }

    @Test
    void questionThatFailsHasNoAnswerAndTheNextOneIsAsked() throws InterruptedException {
        Optional<String> answer = patient.ask("host", () -> {
            throw new IllegalStateException("no such repository");
        });
        assertThat(answer).isEmpty();
        assertThat(patient.ask("host", () -> Optional.of("a1b2c3d"))).isPresent();
    }

    @Test
    void whoDoesNotAnswerIsLeftAloneForAWhile() throws InterruptedException {
        while (begun.getCount() > 0) {
            // On a busy machine the thread may not even have begun when the patience ends.
            now = now.plusSeconds(61);
            assertThat(impatient.ask("host", this::never)).isEmpty();
        }
        assertThat(interrupted.await(1, TimeUnit.MINUTES)).as("the thread is set free").isTrue();
        assertThat(impatient.ask("host", () -> Optional.of("a1b2c3d"))).isEmpty();
        now = now.plusSeconds(61);
        assertThat(new BriefQuestions(Duration.ofMinutes(1), () -> now).ask("host", () -> Optional.of("a1b2c3d")))
                .isPresent();
    }

    private Optional<String> never() throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
            return Optional.of("too late");
        } finally {
            interrupted.countDown();
        }
    }
}
