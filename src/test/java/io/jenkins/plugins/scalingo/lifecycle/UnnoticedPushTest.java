package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The platform deploys heads, and Jenkins does not know every push: what is then deployed, and what is said. */
class UnnoticedPushTest {

    private static final BranchKey MAIN = Scene.branch("main");

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @Test
    void commitThatNobodyHasBuiltIsNotDeployedBecauseAnOlderOneWasGreen() {
        String green = given.repository.head("main");
        given.repository.push("main");
        given.jenkins.built(MAIN, green, true);
        given.jenkins.hostSays(MAIN, given.repository.head("main"));
        given.lifecycle().hint(MAIN);
        given.passMinutes(30);
        assertThat(commits()).isEmpty();
        assertThat(given.report(MAIN).phase()).isEqualTo(Report.Phase.SUPERSEDED);
        assertThat(given.report(MAIN).message()).contains("moved on", green, given.repository.head("main"));
    }

    @Test
    void reviewAppIsNotMadeOfACommitThatNobodyHasBuilt() {
        String green = pullRequest.head();
        pullRequest.pushed();
        given.jenkins.built(pullRequest.key, green, true);
        given.jenkins.hostSays(pullRequest.key, pullRequest.head());
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SUPERSEDED);
    }

    @Test
    void reviewAppIsNotUpdatedToACommitThatNobodyHasBuilt() {
        String first = pullRequest.head();
        pullRequest.builtGreen();
        given.passMinutes(10);
        pullRequest.pushed();
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        pullRequest.pushed();
        given.jenkins.hostSays(pullRequest.key, pullRequest.head());
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42).orElseThrow().lastCommit()).isEqualTo(first);
    }

    @Test
    void commitThatCameInsteadIsNotDeployedAgainThoughTheAnswerWasLost() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        pullRequest.pushed();
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        pullRequest.pushed();
        given.simulator.faults().on(Kind.MANUAL_DEPLOY).hang().carriedOut();
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SUPERSEDED);
    }

    @Test
    void branchThatIsForcedBackIsDeployedAgainOnceTheGitHostSaysSo() {
        String green = given.repository.head("main");
        given.repository.push("main");
        String unnoticed = given.repository.head("main");
        given.jenkins.built(MAIN, green, true);
        given.lifecycle().hint(MAIN);
        given.passMinutes(10);
        assertThat(commits()).containsExactly(unnoticed);
        given.repository.push("main", green);
        given.passMinutes(30);
        assertThat(commits()).as("while the Git host cannot be asked").containsExactly(unnoticed);
        given.jenkins.hostSays(MAIN, green);
        given.passMinutes(10);
        assertThat(commits()).containsExactly(unnoticed, green);
        assertThat(given.report(MAIN).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void newBuildOfTheCommitIsEnoughWhereTheGitHostCannotBeAsked() {
        String green = given.repository.head("main");
        given.repository.push("main");
        given.jenkins.built(MAIN, green, true);
        given.lifecycle().hint(MAIN);
        given.passMinutes(10);
        given.repository.push("main", green);
        given.builtBranch("main", true);
        given.passMinutes(10);
        assertThat(commits()).last().isEqualTo(green);
        assertThat(given.report(MAIN).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void appThatIsLinkedToAnotherRepositoryIsSaidAndNotDeployedAgainAndAgain() {
        String elsewhere = "0123456789012345678901234567890123456789";
        given.jenkins.built(MAIN, elsewhere, true);
        given.jenkins.hostSays(MAIN, elsewhere);
        given.lifecycle().hint(MAIN);
        given.pass(Duration.ofHours(24));
        assertThat(commits()).hasSizeLessThanOrEqualTo(5);
        assertThat(given.report(MAIN).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.report(MAIN).message()).contains("linked to the repository");
    }

    @Test
    void pullRequestOfAnotherRepositoryIsSaidAndNotDeployedAgainAndAgain() {
        String elsewhere = "0123456789012345678901234567890123456789";
        given.jenkins.built(pullRequest.key, elsewhere, true);
        given.jenkins.hostSays(pullRequest.key, elsewhere);
        given.lifecycle().hint(pullRequest.key);
        given.pass(Duration.ofHours(24));
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isLessThanOrEqualTo(5);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.report(pullRequest.key).message()).contains("linked to the repository");
    }

    private List<String> commits() {
        return given.simulator.deploymentsOf(Scene.APP).stream()
                .map(DeploymentState::commit)
                .toList();
    }
}
