package io.jenkins.plugins.scalingo.multibranch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.multibranch.Verdicts.Verdict;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether a fork's author is trusted")
class VerdictsTest {

    private static final String JOB = "team/shop/PR-7";

    private final VirtualTime time = new VirtualTime();
    private final Verdicts verdicts = new Verdicts(time);

    @Test
    void yesCountsAtOnceAndIsAskedForOnceForEachCommit() {
        assertThat(hear("a1", true)).isEqualTo(Verdict.TRUSTED);
        assertThat(verdicts.known(JOB, "a1")).contains(Verdict.TRUSTED);
        assertThat(verdicts.known(JOB, "b2")).isEmpty();
    }

    @Test
    void noCountsOnlyWhenItWasSaidForAWhile() {
        assertThat(hear("a1", false)).isEqualTo(Verdict.UNKNOWN);
        time.advance(Verdicts.DOUBTED.minusSeconds(1));
        assertThat(hear("a1", false)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdicts.known(JOB, "a1")).isEmpty();
        time.advance(Verdicts.DOUBTED);
        assertThat(hear("a1", false)).isEqualTo(Verdict.UNTRUSTED);
        assertThat(verdicts.known(JOB, "a1")).contains(Verdict.UNTRUSTED);
    }

    @Test
    void hostThatFailedOnceTakesNothingAway() {
        hear("a1", false);
        time.advance(Verdicts.DOUBTED);
        assertThat(hear("a1", true)).isEqualTo(Verdict.TRUSTED);
    }

    @Test
    void noAboutOneCommitSaysNothingOfAnother() {
        hear("a1", false);
        time.advance(Verdicts.DOUBTED);
        assertThat(hear("b2", false)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void silenceIsNoAnswer() {
        assertThat(verdicts.heard(JOB, "a1", Optional.empty())).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdicts.known(JOB, "a1")).isEmpty();
    }

    private Verdict hear(String commit, boolean trusted) {
        return verdicts.heard(JOB, commit, Optional.of(trusted));
    }
}
