package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.simulator.Behaviour;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderLifecycleTest {

    private final Scene given = new Scene();

    @Test
    void orderIsCarriedOutOnceHoweverOftenItIsGiven() throws IOException {
        OrderKey key = order("1");
        order("1");
        given.passMinutes(5);
        order("1");
        given.passMinutes(5);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.report(key).url()).isPresent();
    }

    @Test
    void orderIsTheSameAfterARestart() throws IOException {
        order("1");
        given.restart();
        OrderKey key = order("1");
        given.passMinutes(5);
        given.restart();
        order("1");
        given.passMinutes(5);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void twoOrdersAreTwoDeploymentsOneAfterTheOther() throws IOException {
        order("1");
        order("2");
        given.pass(Duration.ofSeconds(30));
        assertThat(commits()).as("while the first one runs").hasSize(1);
        given.passMinutes(10);
        assertThat(commits()).hasSize(2);
    }

    @Test
    void orderOfACommitThatIsBeingDeployedJoinsThatDeployment() throws IOException {
        given.builtBranch("main", true);
        given.pass(Duration.ofSeconds(10));
        OrderKey key = order("1", Optional.of(given.repository.head("main")));
        given.passMinutes(5);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void lostAnswerIsFoundInTheList() throws IOException {
        given.simulator.faults().on(Kind.MANUAL_DEPLOY).hang().carriedOut();
        OrderKey key = order("1");
        given.passMinutes(10);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void deploymentThatFailedEndsItsOrder() throws IOException {
        given.simulator.deployments().next(DeploymentEnd.HOOK_ERROR);
        OrderKey key = order("1");
        given.passMinutes(60);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.FAILED);
        assertThat(given.report(key).message()).contains("hook-error");
    }

    @Test
    void orderThatCannotBeWrittenDownDoesNotExist() {
        given.storage.broken(true);
        assertThatThrownBy(() -> order("1")).isInstanceOf(IOException.class);
        given.storage.broken(false);
        given.passMinutes(30);
        assertThat(commits()).isEmpty();
    }

    @Test
    void orderTellsHowLongItTookAndWhereItsLogIs() throws IOException {
        given.simulator.deployments().take(Duration.ofSeconds(95));
        OrderKey key = order("1");
        given.passMinutes(5);
        assertThat(given.report(key).duration()).contains(Duration.ofSeconds(95));
        assertThat(given.report(key).log()).hasValueSatisfying(log -> assertThat(log.getPath()).endsWith("/output"));
    }

    @Test
    void deploymentThatANewerOneFollowsSaysSo() throws Exception {
        given.simulator.behaviour().whenBusy(Behaviour.WhenBusy.QUEUE);
        given.simulator.deployments().take(Duration.ofMinutes(3));
        OrderKey key = order("1");
        given.pass(Duration.ofSeconds(30));
        Deployment newer = given.client().repoLinks().manualDeploy(AppName.of(Scene.APP), "main");
        given.passMinutes(10);
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.report(key).message())
                .contains("succeeded; since then deployment " + newer.id())
                .endsWith("takes its place");
    }

    @Test
    void orderThatIsTakenBackBeforeItsTurnIsNotCarriedOut() throws IOException {
        OrderKey first = order("1");
        OrderKey second = order("2");
        given.pass(Duration.ofSeconds(30));
        assertThat(given.lifecycle().withdraw(first)).as("the platform was asked").isFalse();
        assertThat(given.lifecycle().withdraw(second)).isTrue();
        given.passMinutes(10);
        assertThat(commits()).hasSize(1);
        assertThat(given.report(first).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.lifecycle().report(second)).isEmpty();
    }

    @Test
    void orderThatCouldNotBeginIsGivenUpWhenNobodyWaitsAnyMore() throws IOException {
        given.simulator.faults().on(Kind.MANUAL_DEPLOY).status(404).always();
        order("1");
        given.pass(Duration.ofHours(13));
        given.simulator.faults().clear();
        given.pass(Duration.ofHours(2));
        assertThat(commits()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void orderIsKeptForAWeek() throws IOException {
        order("1");
        given.pass(Duration.ofDays(6));
        assertThat(given.ledgerFile()).contains("\"orders\"");
        given.pass(Duration.ofDays(2));
        assertThat(given.ledgerFile()).isEmpty();
    }

    private OrderKey order(String id) throws IOException {
        return order(id, Optional.empty());
    }

    private OrderKey order(String id, Optional<String> commit) throws IOException {
        return given.lifecycle()
                .order(id, new DeployOrder(Scene.ACCOUNT, AppName.of(Scene.APP), "main", commit, "a step"));
    }

    private List<String> commits() {
        return given.simulator.deploymentsOf(Scene.APP).stream()
                .map(DeploymentState::commit)
                .toList();
    }
}
