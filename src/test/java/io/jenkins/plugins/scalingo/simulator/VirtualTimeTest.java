package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    private final VirtualTime time = new VirtualTime();
    private final List<String> happened = new ArrayList<>();

    @Test
    void sleepTakesNoTimeAndRunsWhatBecomesDue() {
        schedule(2, "two");
        schedule(1, "one");
        schedule(1, "one again");
        schedule(4, "four");

        time.sleep(Duration.ofSeconds(3));

        assertThat(happened).containsExactly("one at 1", "one again at 1", "two at 2");
        assertThat(seconds()).isEqualTo(3);
        assertThat(time.nextTask()).contains(VirtualTime.START.plusSeconds(4));
    }

    @Test
    void taskMayScheduleAndSleep() {
        time.schedule(Duration.ofSeconds(1), () -> {
            schedule(1, "inner");
            time.sleep(Duration.ofSeconds(5));
            happened.add("outer at " + seconds());
        });

        time.advance(Duration.ofSeconds(2));

        assertThat(happened).containsExactly("inner at 2", "outer at 6");
        assertThat(seconds()).isEqualTo(6);
    }

    @Test
    void cancelledTaskDoesNotRun() {
        schedule(1, "kept");
        time.schedule(Duration.ofSeconds(1), () -> happened.add("cancelled")).run();
        time.advance(Duration.ofSeconds(2));

        assertThat(happened).containsExactly("kept at 1");
    }

    @Test
    void runUntilStopsAsSoonAsTheConditionHolds() {
        schedule(1, "one");
        schedule(2, "two");
        schedule(3, "three");

        assertThat(time.runUntil(() -> happened.size() == 2, Duration.ofHours(1))).isTrue();
        assertThat(seconds()).isEqualTo(2);
    }

    @Test
    void runUntilGivesUpAtItsLimit() {
        assertThat(time.runUntil(() -> false, Duration.ofSeconds(30))).isFalse();
        assertThat(seconds()).isEqualTo(30);
    }

    @Test
    void runUntilLooksAtWhatChangesByItself() {
        Instant change = VirtualTime.START.plusSeconds(7);
        time.mindChangesOf(() -> Optional.of(change).filter(at -> at.isAfter(time.instant())));

        assertThat(time.runUntil(() -> seconds() >= 5, Duration.ofHours(1))).isTrue();
        assertThat(seconds()).isEqualTo(7);
    }

    private void schedule(int after, String name) {
        time.schedule(Duration.ofSeconds(after), () -> happened.add(name + " at " + seconds()));
    }

    private long seconds() {
        return Duration.between(VirtualTime.START, time.instant()).toSeconds();
    }
}
