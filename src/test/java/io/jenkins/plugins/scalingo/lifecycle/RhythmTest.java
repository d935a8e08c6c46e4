package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

    private final Rhythm rhythm = new Rhythm();

    @Test
    void appIsLookedAtOnceInFiveMinutesThoughAResyncIsWantedMoreOften() {
        rhythm.resync(keys(1), START);
        rhythm.resync(keys(1), START.plusSeconds(60));
        assertThat(rhythm.lastResync(key(1))).contains(START);
        rhythm.resync(keys(1), START.plusSeconds(300));
        assertThat(rhythm.lastResync(key(1))).contains(START.plusSeconds(300));
    }

    @Test
    void manyAppsAreLookedAtLessOftenSoThatATenthOfTheRequestsIsEnough() {
        rhythm.resync(keys(60), START);
        rhythm.resync(keys(60), START.plusSeconds(300));
        assertThat(rhythm.lastResync(key(7))).as("60 apps, a list each, 6 a minute").contains(START);
        rhythm.resync(keys(60), START.plusSeconds(600));
        assertThat(rhythm.lastResync(key(7))).contains(START.plusSeconds(600));
    }

    @Test
    void appThatIsGoneIsForgotten() {
        rhythm.resync(keys(2), START);
        rhythm.resync(keys(1), START.plusSeconds(300));
        assertThat(rhythm.lastResync(key(2))).isEmpty();
    }

    @Test
    void watchedAppsArePolledLessOftenTheMoreThereAre() {
        assertThat(rhythm.poll(key(1), keys(1))).isEqualTo(Duration.ofSeconds(10));
        assertThat(rhythm.poll(key(1), keys(5))).isEqualTo(Duration.ofSeconds(10));
        assertThat(rhythm.poll(key(1), keys(60))).as("half of 60 a minute").isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void deploymentsThatSomebodyWantsToHearOfTakeATenthOfTheRequestsAtMost() {
        assertThat(rhythm.follow(key(1), keys(1))).isEqualTo(Duration.ofMinutes(1));
        assertThat(rhythm.follow(key(1), keys(60)))
                .as("60 apps, a list each, 6 a minute")
                .isEqualTo(Duration.ofMinutes(10));
    }

    private static Set<Key> keys(int apps) {
        return IntStream.rangeClosed(1, apps).mapToObj(RhythmTest::key).collect(Collectors.toSet());
    }

    private static Key key(int app) {
        return new ReviewAppKey(Scene.ACCOUNT, AppName.of("shop-" + (100 + app)), "42");
    }
}
