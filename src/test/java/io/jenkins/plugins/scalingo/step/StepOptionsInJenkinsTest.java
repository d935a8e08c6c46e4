package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Label;
import hudson.model.Result;
import hudson.slaves.DumbSlave;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jenkins.model.InterruptedBuildAction;
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
        assertThat(build.getAction(InterruptedBuildAction.class)).isNotNull();
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

    private WorkflowRun run(String script, Result result) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(script, true));
        return jenkins.buildAndAssertStatus(result, job);
    }
}
