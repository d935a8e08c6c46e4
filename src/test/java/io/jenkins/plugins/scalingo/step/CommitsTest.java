package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommitsTest {

    private static final String FULL = "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334";

    @Test
    void shortenedHashIsTheSameCommit() {
        assertThat(Commits.same(FULL, FULL.substring(0, 10))).isTrue();
        assertThat(Commits.same(FULL.substring(0, 7).toUpperCase(Locale.ROOT), FULL))
                .isTrue();
    }

    @Test
    void otherHashIsAnotherCommit() {
        assertThat(Commits.same(FULL, "b" + FULL.substring(1))).isFalse();
    }

    @Test
    void noHashIsNoCommit() {
        assertThat(Commits.same(FULL, "")).isFalse();
    }
}
