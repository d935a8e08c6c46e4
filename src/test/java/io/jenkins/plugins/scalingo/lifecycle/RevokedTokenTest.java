package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RevokedTokenTest {

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @BeforeEach
    void revoke() {
        given.simulator.account().revokeToken(Simulator.TOKEN).expireBearers();
        pullRequest.builtGreen();
        given.passMinutes(120);
    }

    @Test
    void revokedTokenIsSaidAndCostsFewRequests() {
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.report(pullRequest.key).message()).contains("401");
        assertThat(given.simulator.requests()).as("tries in two hours").hasSizeLessThan(30);
    }

    @Test
    void changedAccountIsTriedAtOnce() {
        given.simulator.account().token("tk-us-new");
        given.useToken("tk-us-new");
        given.lifecycle().accountChanged(Scene.ACCOUNT);
        given.pass(Duration.ofSeconds(10));
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void newTokenIsFoundWithoutBeingTold() {
        given.simulator.account().token("tk-us-new");
        given.useToken("tk-us-new");
        given.passMinutes(15);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void whoOrdersADeploymentDoesNotWaitForTheNextTry() throws IOException {
        given.simulator.account().token("tk-us-new");
        given.useToken("tk-us-new");
        OrderKey order = given.lifecycle()
                .order("1", new DeployOrder(Scene.ACCOUNT, AppName.of(Scene.APP), "main", Optional.empty(), "a test"));
        given.pass(Duration.ofSeconds(10));
        assertThat(given.report(order).deployment()).isPresent();
    }
}
