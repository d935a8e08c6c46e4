package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import hudson.model.Result;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
class StepsInJenkinsTest {

    private static final String REVIEW =
            """
            def review = reviewApp()
            echo "GOT ${review.name} ${review.pullRequest} ${review.commit} ${review.status} ${review.url}"
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
    void changeRequestsOwnReviewAppRunsTheCommitThatIsBuilt() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile(REVIEW);
        String commit = scene.open(42);
        scene.index(project);
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        jenkins.assertBuildStatusSuccess(build);
        String url = "https://" + APP + "-pr42.";
        jenkins.assertLogContains("GOT " + APP + "-pr42 42 " + commit + " success " + url, build);
        assertThat(scene.deployed(APP + "-pr42")).containsExactly(commit);
    }

    @Test
    void reviewAppThatAStepAskedForGoesWithItsChangeRequestThoughTheProjectHasNoSettings() throws Exception {
        WorkflowMultiBranchProject project = scene.project(false);
        scene.seen().jenkinsfile("if (env.CHANGE_ID) { reviewApp(app: '" + APP + "') }").deleteBranch("main");
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() ->
                assertThat(scene.reviewApp(42).map(AppState::runningCommit)).contains(commit));
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void branchIsDeployedWithWhatTheProjectSays() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen()
                .jenkinsfile(
                        "def d = scalingoDeploy(); echo \"GOT ${d.app} ${d.branch} ${d.commit} ${d.status} ${d.url}\"");
        scene.index(project);
        WorkflowRun build = project.getItem("main").getLastBuild();
        jenkins.assertBuildStatusSuccess(build);
        String commit = scene.remote().head("main");
        jenkins.assertLogContains("GOT " + APP + " main " + commit + " success https://" + APP, build);
        scene.eventually(() -> assertThat(scene.deployed(APP)).containsExactly(commit));
    }

    @Test
    void plainPipelineNamesWhatItDeploys() throws Exception {
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'main', account: 'acme')", Result.SUCCESS);
        jenkins.assertLogContains("[Scalingo] Branch main is to be deployed to " + APP, build);
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    @Test
    void failedDeploymentFailsTheStepInOneLine() throws Exception {
        scene.platform().deployments().end(DeploymentEnd.BUILD_ERROR);
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to " + APP + ": ", build);
        jenkins.assertLogContains("build-error", build);
        assertNoTrace(build);
    }

    @Test
    void unknownAppIsSaidInOneLine() throws Exception {
        WorkflowRun build = run("scalingoDeploy(app: 'no-such-app', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to no-such-app: ", build);
        assertNoTrace(build);
    }

    @Test
    void appThatIsNotLinkedIsSaidInOneLine() throws Exception {
        scene.platform().addApp("lonely-app");
        WorkflowRun build = run("scalingoDeploy(app: 'lonely-app', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to lonely-app: ", build);
        assertNoTrace(build);
    }

    @Test
    void branchThatDoesNotExistIsSaidInOneLine() throws Exception {
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'nowhere')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch nowhere was not deployed to " + APP + ": ", build);
        assertNoTrace(build);
    }

    @Test
    void revokedTokenIsSaidInOneLine() throws Exception {
        scene.platform().account().revokeToken(Simulator.TOKEN);
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to " + APP + ": ", build);
        assertNoTrace(build);
    }

    @Test
    void accountThatIsNotConfiguredIsSaidInOneLine() throws Exception {
        WorkflowRun build =
                run("scalingoDeploy(app: '" + APP + "', branch: 'main', account: 'other')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: There is no Scalingo account \"other\". Known are: acme", build);
        assertNoTrace(build);
    }

    @Test
    void accountWithoutCredentialsIsSaidInOneLine() throws Exception {
        SystemCredentialsProvider.getInstance().getCredentials().clear();
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to " + APP + ": ", build);
        assertNoTrace(build);
    }

    @Test
    void accountThatIsRemovedWhileAStepWaitsEndsTheWait() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun build = start("scalingoDeploy(app: '" + APP + "', branch: 'main')");
        scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
        ScalingoConfiguration.get().setAccounts(List.of());
        jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(build));
        assertNoTrace(build);
    }

    @Test
    void oneOfTwoAccountsMustBeNamed() throws Exception {
        List<Account> accounts = new ArrayList<>(ScalingoConfiguration.get().getAccounts());
        accounts.add(new Account("second", "scalingo-token"));
        ScalingoConfiguration.get().setAccounts(accounts);
        WorkflowRun build = run("scalingoDeploy(app: '" + APP + "', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Which Scalingo account?", build);
        jenkins.assertLogContains("acme, second", build);
        assertNoTrace(build);
    }

    @Test
    void appMustBeNamedWithoutSettings() throws Exception {
        WorkflowRun build = run("scalingoDeploy(branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: Which app?", build);
        assertNoTrace(build);
    }

    @Test
    void nameThatIsNoAppsIsRefusedAtOnce() throws Exception {
        WorkflowRun build = run("scalingoDeploy(app: '../../etc', branch: 'main')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: There can be no app \"../../etc\"", build);
        assertThat(scene.platform().requests()).isEmpty();
        assertNoTrace(build);
    }

    @Test
    void reviewAppOutsideAChangeRequestIsRefused() throws Exception {
        WorkflowRun build = run("reviewApp(app: '" + APP + "')", Result.FAILURE);
        jenkins.assertLogContains("ERROR: reviewApp works in the build of a change request only", build);
        assertNoTrace(build);
    }

    @Test
    void buildOfAnotherBranchMustNameWhatItDeploys() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("scalingoDeploy()").branch("feature", scene.remote().push("feature"));
        scene.seen().deleteBranch("main");
        scene.index(project);
        WorkflowRun build = project.getItem("feature").getLastBuild();
        jenkins.assertBuildStatus(Result.FAILURE, build);
        jenkins.assertLogContains("branch: 'main'", build);
        assertThat(scene.deployed(APP)).isEmpty();
        assertNoTrace(build);
    }

    @Test
    void forksBuildGetsNoReviewAppByAStepEither() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
        scene.seen().changeRequestFromFork(44, scene.remote().openFromFork(44, "somebody", "evil"));
        scene.index(project);
        WorkflowRun build = project.getItem("PR-44").getLastBuild();
        jenkins.assertBuildStatus(Result.FAILURE, build);
        jenkins.assertLogContains("comes from the fork somebody", build);
        assertThat(scene.reviewApp(44)).isEmpty();
        assertNoTrace(build);
    }

    @Test
    void changeRequestThatIsClosedMeanwhileEndsTheWait() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.platform().deployments().take(Duration.ofHours(1));
        scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
        scene.open(42);
        project.scheduleBuild2(0).getFuture().get();
        scene.eventually(() -> assertThat(scene.deployed(APP + "-pr42")).hasSize(1));
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        scene.seen().close(42);
        project.scheduleBuild2(0).getFuture().get();
        jenkins.assertBuildStatus(Result.FAILURE, jenkins.waitForCompletion(build));
        jenkins.assertLogContains("its change request was closed", build);
        assertNoTrace(build);
    }

    @Test
    void changeRequestThatIsClosedAtThePlatformIsSaidInOneLine() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
        scene.open(42);
        scene.remote().close(42);
        scene.index(project);
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        jenkins.assertBuildStatus(Result.FAILURE, build);
        assertNoTrace(build);
    }

    @Test
    void overtakenBuildEndsAsNotBuilt() throws Exception {
        WorkflowMultiBranchProject project = scene.project(true);
        scene.platform().deployments().take(Duration.ofHours(1));
        scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
        scene.open(42);
        project.scheduleBuild2(0).getFuture().get();
        scene.eventually(() -> assertThat(scene.deployed(APP + "-pr42")).hasSize(1));
        WorkflowRun build = project.getItem("PR-42").getLastBuild();
        scene.pushTo(42);
        project.scheduleBuild2(0).getFuture().get();
        jenkins.assertBuildStatus(Result.NOT_BUILT, jenkins.waitForCompletion(build));
        jenkins.assertLogContains("has moved on", build);
        assertNoTrace(build);
        project.getItem("PR-42").getBuildByNumber(2).doKill();
    }

    @Test
    void abortedBuildEndsAtOnceAndThePlatformGoesOn() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun build = start("scalingoDeploy(app: '" + APP + "', branch: 'main')");
        scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
        build.getExecutor().interrupt();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(build));
        jenkins.assertLogContains("goes on at Scalingo", build);
        assertThat(scene.platform().deploymentsOf(APP)).allSatisfy(d -> assertThat(d.finishedAt()).isNull());
    }

    @Test
    void timeoutEndsTheWaitAtOnce() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        WorkflowRun build = run(
                "timeout(time: 3, unit: 'SECONDS') { scalingoDeploy(app: '" + APP + "', branch: 'main') }",
                Result.ABORTED);
        jenkins.assertLogContains("goes on at Scalingo", build);
    }

    @Test
    void parallelDeploymentsOfSeveralAppsWaitTogether() throws Exception {
        scene.platform().addLinkedApp("second-app", "acme/second");
        run(
                "parallel(one: { scalingoDeploy(app: '" + APP + "', branch: 'main') },"
                        + " two: { scalingoDeploy(app: 'second-app', branch: 'main') })",
                Result.SUCCESS);
        assertThat(scene.deployed(APP)).hasSize(1);
        assertThat(scene.deployed("second-app")).hasSize(1);
    }

    @Test
    void settingsOfAFolderServeTheJobsInIt() throws Exception {
        var folder = jenkins.jenkins.createProject(Folder.class, "team");
        ScalingoFolderProperty settings = new ScalingoFolderProperty(JenkinsScene.ACCOUNT, APP);
        settings.setAutoDeployBranch("main");
        folder.addProperty(settings);
        WorkflowJob job = folder.createProject(WorkflowJob.class, "deploy");
        job.setDefinition(new CpsFlowDefinition("scalingoDeploy()", true));
        jenkins.assertBuildStatusSuccess(job.scheduleBuild2(0));
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    private WorkflowRun start(String script) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return job.scheduleBuild2(0).waitForStart();
    }

    private WorkflowRun run(String script, Result result) throws Exception {
        return jenkins.assertBuildStatus(result, jenkins.waitForCompletion(start(script)));
    }

    private void assertNoTrace(WorkflowRun build) throws Exception {
        jenkins.assertLogNotContains("\tat ", build);
        jenkins.assertLogNotContains("Exception", build);
    }
}
