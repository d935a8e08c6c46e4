package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Label;
import hudson.model.Result;
import hudson.slaves.DumbSlave;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jenkins.model.InterruptedBuildAction;
import jenkins.model.Jenkins;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class StepOptionsInJenkinsTest {

    private static final String CHILD = APP + "-pr42";
    private static final String DEPLOY_WORKSPACE =
            """
            node {
                writeFile file: 'index.js', text: 'hello'
                def d = scalingoDeploy(source: 'workspace', app: 'acme-shop')
                echo "GOT ${d.app} ${d.status} ${d.url}"
            }
            """;

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;

    @BeforeEach
    void configured(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount();
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void workspaceOfAChangeRequestRunsInAChildAppThatGoesWithIt() throws Exception {
        WorkflowMultiBranchProject project = scene.project(false);
        scene.seen().jenkinsfile(DEPLOY_WORKSPACE).deleteBranch("main");
        scene.open(42);
        scene.index(project);
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        jenkins.assertBuildStatusSuccess(build);
        jenkins.assertLogContains("GOT " + CHILD + " success https://" + CHILD + ".", build);
        jenkins.assertLogContains("packed 1 files, 5 B", build);
        assertThat(child().map(AppState::parent)).contains(APP);
        assertThat(scene.deployed(CHILD)).hasSize(1);
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertThat(child()).isEmpty());
    }

    @Test
    void workspaceOfAPlainBuildIsDeployedToTheAppFromItsAgent() throws Exception {
        DumbSlave agent = jenkins.createSlave(Label.get("far"));
        jenkins.waitOnline(agent);
        WorkflowRun build = run(DEPLOY_WORKSPACE.replace("node {", "node('far') {"), Result.SUCCESS);
        jenkins.assertLogContains("GOT " + APP + " success", build);
        jenkins.assertLogNotContains("through the Jenkins controller", build);
        assertThat(agent.getWorkspaceRoot().act(new FilesNamed("scalingo-"))).as("archives left behind").isZero();
    }

    @Test
    void expiredUploadAddressIsReplacedOnce() throws Exception {
        scene.platform().faults().on(Kind.UPLOAD_SOURCE).status(403);
        WorkflowRun build = run(DEPLOY_WORKSPACE, Result.SUCCESS);
        jenkins.assertLogContains("answered with 403", build);
        assertThat(scene.platform().requests(Kind.CREATE_SOURCE)).isEqualTo(2);
    }

    @Test
    void refusedUploadIsAFailureAndNoDeployment() throws Exception {
        scene.platform().faults().on(Kind.UPLOAD_SOURCE).status(403).always();
        WorkflowRun build = run(DEPLOY_WORKSPACE, Result.FAILURE);
        jenkins.assertLogContains("ERROR: the upload was answered with 403; nothing was deployed", build);
        assertThat(scene.deployed(APP)).isEmpty();
    }

    @Test
    void logIsInTheConsoleOnceAndInOrder() throws Exception {
        WorkflowRun build = run("scalingoDeploy(app: 'acme-shop', branch: 'main')", Result.SUCCESS);
        List<String> log = build.getLog(1000).stream()
                .filter(line -> line.startsWith("----->"))
                .toList();
        assertThat(log).doesNotHaveDuplicates().hasSizeGreaterThan(1).last().isEqualTo("-----> The app runs");
    }

    @Test
    void failureShowsTheLastLinesAndIsOnTheBuildsPage() throws Exception {
        scene.platform().deployments().end(DeploymentEnd.BUILD_ERROR);
        WorkflowRun build =
                run("scalingoDeploy(app: 'acme-shop', branch: 'main', log: false)", Result.FAILURE);
        jenkins.assertLogContains(" !     The deployment ended with build-error", build);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to " + APP, build);
        HtmlPage page = jenkins.createWebClient().getPage(build);
        assertThat(page.asNormalizedText())
                .contains("Branch main was not deployed to " + APP)
                .contains("The deployment ended with build-error");
        assertThat(page.getAnchors()).anyMatch(link -> link.getHrefAttribute().endsWith("/output"));
    }

    @Test
    void secretInTheLogIsMaskedInTheConsoleAndOnTheBuildsPage() throws Exception {
        scene.platform().deployments().end(DeploymentEnd.BUILD_ERROR).log("the token is " + Simulator.TOKEN, 1);
        WorkflowRun build = run(
                """
                withCredentials([string(credentialsId: 'scalingo-token', variable: 'TOKEN')]) {
                    scalingoDeploy app: 'acme-shop', branch: 'main'
                }
                """,
                Result.FAILURE);
        jenkins.assertLogContains("the token is ****", build);
        jenkins.assertLogNotContains(Simulator.TOKEN, build);
        assertThat(failure(build).getLastLines()).contains("the token is ****");
        assertThat(Files.readString(build.getRootDir().toPath().resolve("build.xml")))
                .doesNotContain(Simulator.TOKEN);
    }

    @Test
    void coloursOfTheLogAreKeptInTheConsole() throws Exception {
        scene.platform().deployments().log("\u001b[32mgreen\u001b[0m", 1);
        WorkflowRun build = run("scalingoDeploy(app: 'acme-shop', branch: 'main')", Result.SUCCESS);
        jenkins.assertLogContains("\u001b[32mgreen\u001b[0m", build);
    }

    @Test
    void endlessLogIsCutAndItsEndIsShownIfItFails() throws Exception {
        scene.platform().deployments().end(DeploymentEnd.BUILD_ERROR).log("x".repeat(100), 60_000);
        WorkflowRun build = run("scalingoDeploy(app: 'acme-shop', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("The log is longer than this console can bear", build);
        jenkins.assertLogContains(" !     The deployment ended with build-error", build);
        assertThat(build.getLog(100_000)).hasSizeBetween(20_000, 20_100);
    }

    @Test
    void resultTellsHowLongItTookAndWhereTheLogIs() throws Exception {
        scene.platform().deployments().take(Duration.ofSeconds(2));
        WorkflowRun build = run(
                "def d = scalingoDeploy(app: 'acme-shop', branch: 'main'); echo \"GOT ${d.duration} ${d.logUrl}\"",
                Result.SUCCESS);
        assertThat(JenkinsRule.getLog(build)).containsPattern("GOT [1-9][0-9]* http.*/deployments/.*/output");
    }

    @Test
    void retriedStepDeploysAnew() throws Exception {
        scene.platform().deployments().next(DeploymentEnd.BUILD_ERROR);
        run("retry(2) { scalingoDeploy(app: 'acme-shop', branch: 'main') }", Result.SUCCESS);
        assertThat(scene.deployed(APP)).hasSize(2);
    }

    @Test
    void platformThatNeverFinishesIsNotAwaitedLongerThanTheStepsTimeout() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun build = run("scalingoDeploy(app: 'acme-shop', branch: 'main', timeout: 1)", Result.FAILURE);
        jenkins.assertLogContains("was not finished within 1 minutes", build);
        jenkins.assertLogContains("goes on at Scalingo", build);
    }

    @Test
    void abortedBuildThatWaitedForItsTurnDeploysNothing() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun first = start("scalingoDeploy(app: 'acme-shop', branch: 'main')");
        scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
        WorkflowRun second = start("scalingoDeploy(app: 'acme-shop', branch: 'main')");
        scene.eventually(() -> jenkins.assertLogContains("waits for the running deployment", second));
        second.getExecutor().interrupt();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(second));
        jenkins.assertLogContains("was taken back: nothing will be deployed", second);
        scene.platform().advance(Duration.ofHours(2));
        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(first));
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    @Test
    void stepThatFailedForWantOfAGoodTokenDeploysNothingLater() throws Exception {
        scene.platform().account().revokeToken(Simulator.TOKEN);
        run("scalingoDeploy(app: 'acme-shop', branch: 'main')", Result.FAILURE);
        assertThat(Jenkins.get().getRootDir().toPath().resolve("scalingo/ledger/acme/acme-shop.json"))
                .doesNotExist();
    }

    @Test
    void agentThatGoesAwayDuringTheUploadFailsTheStep() throws Exception {
        scene.platform().faults().on(Kind.UPLOAD_SOURCE).hang().always();
        DumbSlave agent = jenkins.createSlave(Label.get("far"));
        jenkins.waitOnline(agent);
        WorkflowRun build = start(DEPLOY_WORKSPACE.replace("node {", "node('far') {"));
        scene.eventually(() -> assertThat(scene.platform().requests(Kind.UPLOAD_SOURCE)).isOne());
        jenkins.disconnectSlave(agent);
        jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(build));
        jenkins.assertLogContains("ERROR: the agent went away while its workspace was packed or uploaded", build);
        assertThat(scene.deployed(APP)).isEmpty();
    }

    @Test
    void declarativePipelineUsesItsEnvironmentAndCleansUp() throws Exception {
        WorkflowRun build = run(
                """
                pipeline {
                    agent none
                    options { timeout(time: 10, unit: 'MINUTES') }
                    environment { APP = 'acme-shop' }
                    stages {
                        stage('Deploy') {
                            steps { scalingoDeploy app: APP, branch: 'main' }
                        }
                    }
                    post { cleanup { echo 'CLEANED' } }
                }
                """,
                Result.SUCCESS);
        jenkins.assertLogContains("CLEANED", build);
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    @Test
    void buildOfAMergeIsToldThatItsHeadRuns() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
        String commit = scene.remote().open(42, "feature-42");
        scene.seen().mergedChangeRequest(42, commit);
        scene.index(project);
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        jenkins.assertBuildStatusSuccess(build);
        jenkins.assertLogContains("is to run " + commit + ", the head of that change request", build);
    }

    @Test
    void stepThatDoesNotWaitEndsWhenTheDeploymentHasBegun() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun build = run(
                "def d = scalingoDeploy(app: 'acme-shop', branch: 'main', wait: false); echo \"GOT ${d.id}\"",
                Result.SUCCESS);
        assertThat(scene.deployed(APP)).hasSize(1);
        jenkins.assertLogNotContains("GOT null", build);
    }

    @Test
    void otherCommitThanTheOneThatWasNamedIsAFailure() throws Exception {
        WorkflowRun build =
                run("scalingoDeploy(app: 'acme-shop', branch: 'main', commit: 'a1b2c3d4')", Result.FAILURE);
        jenkins.assertLogContains("not a1b2c3d4", build);
    }

    @Test
    void badInputIsSaidInOneLine() throws Exception {
        said("scalingoDeploy(app: 'acme-shop', branch: 'main', commit: 'latest')", "\"latest\" is no commit");
        said("scalingoDeploy(app: 'acme-shop', source: 'ftp')", "There is no source \"ftp\"");
        said("scalingoDeploy(app: 'acme-shop', branch: 'main', timeout: -1)", "A timeout of -1 minutes");
        said("scalingoDeploy(app: 'acme-shop', branch: 'main', exact: true)", "name the one that must be deployed");
        said("scalingoDeploy(app: 'acme-shop', source: 'workspace')", "There is no workspace to deploy");
        said("node { scalingoDeploy(app: 'acme-shop', source: 'workspace', branch: 'main') }", "do not go together");
        said("node { scalingoDeploy(app: 'acme-shop', source: 'workspace') }", "there is no workspace in");
        said("reviewApp(action: 'explode')", "There is no action \"explode\"");
        said("reviewApp(app: 'acme-shop', pullRequest: 42, action: 'destroy')", "by a build of that change request");
    }

    @Test
    void stepDestroysTheReviewAppOfItsChangeRequest() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("if (env.CHANGE_ID) { reviewApp(); reviewApp(action: 'destroy') }");
        scene.open(42);
        scene.index(project);
        jenkins.assertBuildStatusSuccess(project.getItem("PR-42").getLastBuild());
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void anotherBuildWaitsForTheReviewAppOfAChangeRequest() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("echo 'green'");
        String commit = scene.open(42);
        scene.index(project);
        WorkflowRun build = run(
                "def r = reviewApp(app: 'acme-shop', pullRequest: 42); echo \"GOT ${r.name} ${r.commit}\"",
                Result.SUCCESS);
        jenkins.assertLogContains("GOT " + CHILD + " " + commit, build);
    }

    private void said(String script, String words) throws Exception {
        WorkflowRun build = run(script, Result.FAILURE);
        jenkins.assertLogContains("ERROR: ", build);
        jenkins.assertLogContains(words, build);
        assertThat(JenkinsRule.getLog(build)).doesNotContain("\tat ");
    }

    private Optional<AppState> child() {
        return scene.platform().app(CHILD);
    }

    private static DeploymentFailure failure(WorkflowRun build) {
        return (DeploymentFailure)
                build.getAction(InterruptedBuildAction.class).getCauses().get(0);
    }

    private WorkflowRun start(String script) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return job.scheduleBuild2(0).waitForStart();
    }

    private WorkflowRun run(String script, Result result) throws Exception {
        return jenkins.assertBuildStatus(result, jenkins.waitForCompletion(start(script)));
    }
}
