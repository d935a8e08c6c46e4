package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AskTest {

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @Test
    void stepGetsAReviewAppForABuildThatIsNotGreen() throws IOException {
        pullRequest.builtRed();
        given.lifecycle().ask(pullRequest.key, build(1), "team/web/PR-42 #1");
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }

    @Test
    void whatTheStepDidIsNotDoneAgainWhenTheBuildIsGreen() throws IOException {
        given.jenkins.back(pullRequest.key);
        given.lifecycle().ask(pullRequest.key, build(1), "team/web/PR-42 #1");
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42)).isPresent();
        pullRequest.builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isOne();
    }

    @Test
    void reviewAppOfAStepGoesWithItsPullRequest() throws IOException {
        pullRequest.builtRed();
        given.lifecycle().ask(pullRequest.key, build(1), "team/web/PR-42 #1");
        given.passMinutes(10);
        given.restart();
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void dismissedReviewAppStaysAwayUntilTheNextGreenBuild() throws IOException {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.lifecycle().dismiss(pullRequest.key, build(1), "alice");
        given.passMinutes(20);
        assertThat(given.reviewApps()).isEmpty();
        pullRequest.pushed().builtRed();
        given.passMinutes(20);
        assertThat(given.reviewApps()).isEmpty();
        pullRequest.pushed().builtGreen();
        given.passMinutes(20);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void dismissalDoesNotTouchAReviewAppOfSomebodyElse() throws IOException {
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        pullRequest.builtRed();
        given.lifecycle().dismiss(pullRequest.key, build(1), "alice");
        given.passMinutes(20);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    private Vouched build(int number) {
        return new Vouched(pullRequest.head(), "team/web/PR-42", number);
    }
}
