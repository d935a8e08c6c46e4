package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnusualBuildsTest {

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @Test
    void jobThatWasMadeAnewIsBelievedThoughItsBuildsCountFromOneAgain() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        pullRequest.pushed();
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        pullRequest.pushed();
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(10);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SUPERSEDED);
        given.jenkins.discardBuilds(pullRequest.key);
        pullRequest.pushed().builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }

    @Test
    void pushThatThePlatformDeployedBeforeItsReviewAppWasTakenOverIsNotDeployedAgain() {
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        given.passMinutes(2);
        given.pullRequest(43).builtGreen();
        given.pass(Duration.ofSeconds(30));
        pullRequest.pushed();
        given.pass(Duration.ofSeconds(90));
        pullRequest.builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
    }
}
