package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewAppLifecycleTest {

    private final Scene given = new Scene();

    @Test
    void greenPullRequestGetsAReviewAppThatRunsItsCommit() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42)).hasValueSatisfying(app -> {
            assertThat(app.runningCommit()).isEqualTo(pullRequest.head());
            assertThat(app.deployments()).as("deployments for one push").isOne();
        });
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void platformStopsDeployingTheReviewAppByItself() {
        given.pullRequest(42).builtGreen();
        given.passMinutes(1);
        assertThat(given.reviewAppOf(42)).hasValueSatisfying(app -> assertThat(app.autoDeploy())
                .isFalse());
    }

    @Test
    void redPullRequestGetsNoReviewApp() {
        given.pullRequest(42).builtRed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void greenPushIsDeployedOnceAndRedPushIsNot() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        pullRequest.pushed().builtRed();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isNotEqualTo(pullRequest.head());
        pullRequest.pushed().builtGreen();
        given.passMinutes(10);
        AppState app = given.reviewAppOf(42).orElseThrow();
        assertThat(app.runningCommit()).isEqualTo(pullRequest.head());
        assertThat(app.deployments()).isEqualTo(2);
    }

    @Test
    void greenCommitIsNotDeployedWhileANewerOneIsNotVouchedFor() {
        Scene.PullRequest pullRequest = given.pullRequest(42);
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        pullRequest.pushed().builtRed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).as("a review app would run the red head").isEmpty();
        assertThat(given.report(pullRequest.key).message()).contains("moved on");
    }

    @Test
    void branchThatMovedOnUnnoticedIsSaidAndLeftToTheNewerBuild() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        pullRequest.pushed();
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        pullRequest.pushed();
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SUPERSEDED);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
        pullRequest.builtGreen();
        given.passMinutes(10);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
    }

    @Test
    void closedPullRequestLosesItsReviewApp() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).as("nothing is left to look after").isEmpty();
    }

    @Test
    void reviewAppThatThePlatformDeletedOnCloseIsForgotten() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        pullRequest.closed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void reopenedPullRequestGetsItsReviewAppBack() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        pullRequest.closed();
        given.passMinutes(10);
        pullRequest.reopened().builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }

    @Test
    void reviewAppDeletedByHandComesBack() {
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.dashboard().deleteApp("shop-web-pr42");
        given.passMinutes(15);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void reviewAppRenamedByHandIsStillDeleted() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.dashboard().renameApp("shop-web-pr42", "shop-web-demo");
        pullRequest.noticedAsClosed();
        given.passMinutes(15);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void reviewAppMadeByHandIsTakenOverWhenItsPullRequestIsGreen() {
        Scene.PullRequest pullRequest = given.pullRequest(42);
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        given.passMinutes(5);
        pullRequest.builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().autoDeploy()).isFalse();
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isOne();
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void reviewAppThatIsNotOursIsLeftAlone() {
        Scene.PullRequest pullRequest = given.pullRequest(42);
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        pullRequest.builtRed();
        given.passMinutes(10);
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void firstDeploymentThatFailedIsTriedAgain() {
        given.simulator.deployments().next(DeploymentEnd.CRASHED_ERROR, DeploymentEnd.HOOK_ERROR);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(3);
    }

    @Test
    void firstDeploymentIsNotTriedForEver() {
        given.simulator.deployments().end(DeploymentEnd.BUILD_ERROR);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(180);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments())
                .isEqualTo(1 + ReviewAppPolicy.START_RETRIES);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.FAILED);
        assertThat(given.report(pullRequest.key).message()).contains("build-error");
    }

    @Test
    void laterDeploymentThatFailedIsLeftToTheNextPush() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.deployments().next(DeploymentEnd.BUILD_ERROR);
        pullRequest.pushed().builtGreen();
        given.passMinutes(60);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.FAILED);
        pullRequest.pushed().builtGreen();
        given.passMinutes(10);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void nothingIsChangedWhileJenkinsCannotTell() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.jenkins.unknown(pullRequest.key, "the project could not be loaded");
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(60);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void eventThatGotLostIsFoundByTheResync() {
        Scene.PullRequest pullRequest = given.pullRequest(42);
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        given.passMinutes(15);
        assertThat(given.reviewAppOf(42)).isPresent();
        given.jenkins.gone(pullRequest.key, "its job was deleted");
        given.passMinutes(15);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void restartForgetsNothing() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.jenkins.gone(pullRequest.key, "its job was deleted");
        given.restart();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void lostAnswerToTheCreationLeadsToOneReviewAppAndOneDeployment() {
        given.simulator.faults().on(Kind.MANUAL_REVIEW_APP).hang().carriedOut();
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(15);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isOne();
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void lostAnswerToADeploymentDoesNotDeployTwice() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.MANUAL_DEPLOY).cut().carriedOut();
        pullRequest.pushed().builtGreen();
        given.passMinutes(15);
        assertThat(given.reviewAppOf(42).orElseThrow().deployments()).isEqualTo(2);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }

    @Test
    void everyDeletionIsTriedUntilItIsDone() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).status(500).times(6);
        pullRequest.noticedAsClosed();
        given.passMinutes(60);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void deletionThatIsForbiddenBecomesAVisibleProblem() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).status(403).always();
        pullRequest.noticedAsClosed();
        given.passMinutes(60);
        Report report = given.report(pullRequest.key);
        assertThat(report.phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(report.message()).contains("shop-web-pr42");
        assertThat(given.simulator.requests(Kind.DELETE_APP)).as("tries in an hour").isBetween(3, 12);
    }

    @Test
    void accountThatIsRemovedKeepsItsRecords() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.removeAccount();
        pullRequest.noticedAsClosed();
        given.passMinutes(60);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.report(pullRequest.key).message()).contains("no account team");
        assertThat(given.ledgerFile()).contains("\"42\"");
    }

    @Test
    void nothingIsDoneThatCannotBeWrittenDown() {
        given.storage.broken(true);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.report(pullRequest.key).message()).contains("No space left on device");
        given.storage.broken(false);
        given.passMinutes(40);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void hundredsOfPullRequestsFitTheBudget() {
        given.simulator.behaviour().parallelDeployments(1000);
        IntStream.rangeClosed(1, 200).forEach(n -> given.pullRequest(n).builtGreen());
        given.passMinutes(10);
        assertThat(given.reviewApps()).hasSize(200);
        assertThat(given.simulator.counters().refused()).isZero();
        assertThat(given.budget.granted()).as("requests for 200 review apps").isLessThanOrEqualTo(440);
        given.simulator.forgetRequests();
        IntStream.rangeClosed(1, 200).forEach(n -> given.pullRequest(n).noticedAsClosed());
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.simulator.requests(Kind.DELETE_APP)).isEqualTo(200);
        assertThat(given.time.instant()).isAfter(VirtualTime.START);
    }

    @Test
    void watchedReviewAppIsFollowedToItsEnd() {
        Scene.PullRequest pullRequest = given.pullRequest(42);
        List<Report> told = new ArrayList<>();
        given.jenkins.built(pullRequest.key, pullRequest.head(), true);
        given.lifecycle().watch(pullRequest.key, told::add);
        given.pass(Duration.ofSeconds(90));
        assertThat(told).last().satisfies(report -> {
            assertThat(report.phase()).isEqualTo(Report.Phase.SETTLED);
            assertThat(report.commit()).contains(pullRequest.head());
            assertThat(report.url()).hasValueSatisfying(
                    url -> assertThat(url.getHost()).startsWith("shop-web-pr42."));
        });
    }
}
