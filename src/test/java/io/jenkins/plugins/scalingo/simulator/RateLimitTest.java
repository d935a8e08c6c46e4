package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);

    @Test
    void sixtyFirstRequestInAMinuteIsRefusedInPlainText() {
        call(59);
        Answer refused = user.get("/apps");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).isEqualTo("Retry later");
        assertThat(refused.headers()).containsEntry("Content-Type", "text/plain").doesNotContainKey("Retry-After");
        assertThat(simulator.counters().refused()).isEqualTo(1);
    }

    @Test
    void windowSlidesWithEachRequest() {
        time.advance(Duration.ofSeconds(30));
        call(59);

        time.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(user.get("/apps").status()).as("the login is 60 seconds old in a moment").isEqualTo(429);

        time.advance(Duration.ofMillis(1));
        assertThat(user.get("/apps").status()).isEqualTo(200);
        assertThat(user.get("/apps").status()).isEqualTo(429);
    }

    @Test
    void refusedRequestsDoNotProlongTheWait() {
        call(59);
        for (int i = 0; i < 59; i++) {
            time.advance(Duration.ofSeconds(1));
            assertThat(user.get("/apps").status()).isEqualTo(429);
        }
        time.advance(Duration.ofSeconds(1));

        call(60);
    }

    @Test
    void waitIsToldOnlyWhenSwitchedOn() {
        simulator.behaviour().retryAfter(true);
        time.advance(Duration.ofSeconds(10));
        call(59);

        assertThat(user.get("/apps").headers()).containsEntry("Retry-After", "50");
    }

    @Test
    void accountsHaveTheirOwnLimits() {
        call(59);
        simulator.account("somebody").token("tk-us-somebody");
        user.login("tk-us-somebody");

        call(59);
    }

    private void call(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(user.get("/apps").status()).isEqualTo(200);
        }
    }
}
