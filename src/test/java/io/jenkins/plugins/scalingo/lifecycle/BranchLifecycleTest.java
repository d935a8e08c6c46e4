package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BranchLifecycleTest {

    private static final String MAIN = "main";

    private final Scene given = new Scene();

    @Test
    void greenBranchIsDeployedOnce() {
        given.builtBranch(MAIN, true);
        given.passMinutes(30);
        assertThat(commits()).containsExactly(head());
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void redBranchIsNotDeployed() {
        given.builtBranch(MAIN, false);
        given.passMinutes(30);
        assertThat(commits()).isEmpty();
        assertThat(phase()).isEqualTo(Report.Phase.HELD);
    }

    @Test
    void newestGreenCommitWinsAndNeverTwoAtOnce() {
        String first = head();
        given.builtBranch(MAIN, true);
        given.pass(Duration.ofSeconds(10));
        given.repository.push(MAIN);
        given.builtBranch(MAIN, true);
        given.pass(Duration.ofSeconds(10));
        assertThat(commits()).as("while the first one is being deployed").containsExactly(first);
        given.pass(Duration.ofMinutes(3));
        assertThat(commits()).containsExactly(first, head());
    }

    @Test
    void greenCommitIsNotDeployedOnceANewerOneIsRed() {
        given.jenkins.built(Scene.branch(MAIN), head(), true);
        given.repository.push(MAIN);
        given.builtBranch(MAIN, false);
        given.passMinutes(30);
        assertThat(commits()).isEmpty();
        assertThat(phase()).isEqualTo(Report.Phase.SUPERSEDED);
    }

    @Test
    void rollBackByHandIsNotUndone() {
        given.builtBranch(MAIN, true);
        given.passMinutes(10);
        rollBack();
        given.passMinutes(30);
        given.restart();
        given.passMinutes(30);
        assertThat(commits()).hasSize(2).last().isEqualTo(given.repository.head("stable"));
    }

    @Test
    void nextGreenCommitIsDeployedAfterARollBack() {
        given.builtBranch(MAIN, true);
        given.passMinutes(10);
        rollBack();
        given.passMinutes(5);
        given.repository.push(MAIN);
        given.builtBranch(MAIN, true);
        given.passMinutes(5);
        assertThat(commits()).hasSize(3).last().isEqualTo(head());
    }

    @Test
    void commitThatThePlatformDeployedByItselfIsNotDeployedAgain() {
        given.builtBranch(MAIN, true);
        given.passMinutes(7);
        given.simulator.dashboard().autoDeploy(Scene.APP, MAIN, true);
        given.repository.push(MAIN);
        given.passMinutes(1);
        given.builtBranch(MAIN, true);
        given.passMinutes(10);
        assertThat(commits()).hasSize(2).last().isEqualTo(head());
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void commitThatAStepHasDeployedIsNotDeployedAgain() throws IOException {
        given.lifecycle()
                .order("1", new DeployOrder(
                        Scene.ACCOUNT, AppName.of(Scene.APP), MAIN, Optional.of(head()), "team/web/main #1"));
        given.pass(Duration.ofSeconds(20));
        given.builtBranch(MAIN, true);
        given.passMinutes(10);
        assertThat(commits()).containsExactly(head());
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void deploymentOfSomebodyElseIsNotTakenForTheAnswerThatWasLost() {
        given.builtBranch(MAIN, true);
        given.passMinutes(7);
        rollBack();
        given.passMinutes(2);
        given.simulator.faults().on(Kind.MANUAL_DEPLOY).hang();
        given.repository.push(MAIN);
        given.builtBranch(MAIN, true);
        given.passMinutes(10);
        assertThat(commits()).last().isEqualTo(head());
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void deploymentThatFailedIsTriedAgainByTheNextBuildOnly() {
        given.simulator.deployments().next(DeploymentEnd.BUILD_ERROR);
        given.builtBranch(MAIN, true);
        given.passMinutes(60);
        assertThat(commits()).hasSize(1);
        assertThat(phase()).isEqualTo(Report.Phase.FAILED);
        given.builtBranch(MAIN, true);
        given.passMinutes(5);
        assertThat(commits()).hasSize(2);
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void branchThatMovedOnUnnoticedIsSaid() {
        given.jenkins.built(Scene.branch(MAIN), head(), true);
        given.repository.push(MAIN);
        given.lifecycle().hint(Scene.branch(MAIN));
        given.passMinutes(5);
        assertThat(phase()).isEqualTo(Report.Phase.SUPERSEDED);
        given.builtBranch(MAIN, true);
        given.passMinutes(5);
        assertThat(commits()).containsExactly(head());
        assertThat(phase()).isEqualTo(Report.Phase.SETTLED);
    }

    private void rollBack() {
        given.repository.push("stable");
        given.simulator.dashboard().deploy(Scene.APP, "stable");
    }

    private String head() {
        return given.repository.head(MAIN);
    }

    private Report.Phase phase() {
        return given.report(Scene.branch(MAIN)).phase();
    }

    private List<String> commits() {
        return given.simulator.deploymentsOf(Scene.APP).stream()
                .map(DeploymentState::commit)
                .toList();
    }
}
