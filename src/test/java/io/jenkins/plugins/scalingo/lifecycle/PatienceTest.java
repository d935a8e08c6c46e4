package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import org.junit.jupiter.api.Test;

/** What keeps failing is tried less and less often, also where a part of it succeeds each time. */
class PatienceTest {

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @Test
    void creationThatKeepsFailingIsTriedLessAndLess() {
        given.simulator.faults().on(Kind.MANUAL_REVIEW_APP).status(500).always();
        pullRequest.builtGreen();
        given.passMinutes(60);
        assertThat(given.simulator.requests(Kind.MANUAL_REVIEW_APP)).as("tries in an hour").isBetween(5, 15);
    }

    @Test
    void newCommitIsTriedAtOnceThoughTheOldOneKeptFailing() {
        given.simulator.faults().on(Kind.MANUAL_REVIEW_APP).status(422).always();
        pullRequest.builtGreen();
        given.passMinutes(60);
        given.simulator.faults().clear();
        pullRequest.pushed().builtGreen();
        given.passMinutes(3);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }
}
