package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A review app that the platform's own triggers are to look after")
class ReleaseTest {

    private final Scene given = new Scene();
    private Scene.PullRequest pullRequest;

    @BeforeEach
    void reviewAppRuns() {
        pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.forgetRequests();
    }

    @Test
    void isHandedBackAsItIsAndForgotten() {
        release();
        given.passMinutes(10);

        assertThat(given.reviewAppOf(42)).hasValueSatisfying(app -> {
            assertThat(app.autoDeploy()).isTrue();
            assertThat(app.runningCommit()).isEqualTo(pullRequest.head());
        });
        assertThat(given.ledgerFile()).isEmpty();
        assertThat(given.simulator.requests(Kind.UPDATE_LINK)).isOne();
        assertThat(given.simulator.requests(Kind.DELETE_APP)).isZero();
    }

    @Test
    void isDeployedByThePlatformAloneFromThenOn() {
        release();
        given.passMinutes(10);
        given.simulator.forgetRequests();
        pullRequest.pushed().builtGreen();
        given.passMinutes(10);

        assertThat(reviewApp().runningCommit()).isEqualTo(pullRequest.head());
        assertThat(reviewApp().deployments()).isEqualTo(2);
        assertThat(given.simulator.requests(Kind.MANUAL_DEPLOY)).isZero();
    }

    @Test
    void isNotDeletedByJenkinsWhenItsPullRequestCloses() {
        release();
        given.passMinutes(10);
        pullRequest.noticedAsClosed();
        given.passMinutes(10);

        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void isTakenOverAgainWhenJenkinsIsToTrigger() {
        release();
        given.passMinutes(10);
        given.jenkins.back(pullRequest.key);
        pullRequest.builtGreen();
        given.passMinutes(10);

        assertThat(reviewApp().autoDeploy()).isFalse();
        assertThat(reviewApp().deployments()).as("nothing is deployed twice").isEqualTo(1);
    }

    @Test
    void isHandedBackAlsoIfTheAnswerIsLost() {
        given.simulator.faults().on(Kind.UPDATE_LINK).times(2).carriedOut().cut();
        release();
        given.passMinutes(30);

        assertThat(reviewApp().autoDeploy()).isTrue();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void isTakenOverAgainIfItIsWantedBeforeTheAnswerIsKnown() {
        given.simulator.faults().on(Kind.UPDATE_LINK).times(1).carriedOut().cut();
        release();
        given.passMinutes(0);
        given.jenkins.back(pullRequest.key);
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);

        assertThat(reviewApp().autoDeploy()).isFalse();
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void isForgottenIfSomebodyDeletedIt() {
        given.simulator.dashboard().deleteApp("shop-web-pr42");
        release();
        given.passMinutes(10);

        assertThat(given.ledgerFile()).isEmpty();
    }

    private void release() {
        given.jenkins.released(pullRequest.key, "Scalingo's own triggers look after it");
        given.lifecycle().hint(pullRequest.key);
    }

    private AppState reviewApp() {
        return given.reviewAppOf(42).orElseThrow();
    }
}
