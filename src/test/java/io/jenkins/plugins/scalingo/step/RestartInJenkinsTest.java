package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** What a restart of Jenkins in the middle of things changes: nothing. */
class RestartInJenkinsTest {

    private static final Duration LONG = Duration.ofHours(1);

    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    private final JenkinsScene scene = new JenkinsScene();

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void deploymentThatABuildWaitsForIsNotRepeated() throws Throwable {
        scene.platform().deployments().take(LONG);
        sessions.then(jenkins -> {
            scene.withAccount();
            WorkflowJob job = jenkins.createProject(WorkflowJob.class, "deploy");
            job.setDefinition(new CpsFlowDefinition(
                    "def d = scalingoDeploy(app: '" + APP + "', branch: 'main'); echo \"GOT ${d.status}\"", true));
            job.scheduleBuild2(0).waitForStart();
            scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
        });
        sessions.then(jenkins -> {
            WorkflowRun build = ((WorkflowJob) Jenkins.get().getItem("deploy")).getBuildByNumber(1);
            scene.platform().advance(LONG);
            jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));
            jenkins.assertLogContains("GOT success", build);
            assertThat(scene.deployed(APP)).hasSize(1);
        });
    }

    @Test
    void reviewAppThatABuildWaitsForIsNotMadeTwice() throws Throwable {
        scene.platform().deployments().take(LONG);
        String commit = scene.open(42);
        sessions.then(jenkins -> {
            WorkflowMultiBranchProject project = scene.withAccount().project(true);
            scene.seen().jenkinsfile("reviewApp()").deleteBranch("main");
            project.scheduleBuild2(0).getFuture().get();
            scene.eventually(() -> assertThat(scene.deployed(APP + "-pr42")).hasSize(1));
        });
        sessions.then(jenkins -> {
            WorkflowRun build = Jenkins.get()
                    .getItemByFullName(JenkinsScene.PROJECT + "/PR-42", WorkflowJob.class)
                    .getBuildByNumber(1);
            scene.platform().advance(LONG);
            jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));
            assertThat(scene.deployed(APP + "-pr42")).containsExactly(commit);
        });
    }

    @Test
    void changeRequestThatWasClosedWhileJenkinsWasDownLosesItsReviewApp() throws Throwable {
        String commit = scene.open(42);
        sessions.then(jenkins -> {
            WorkflowMultiBranchProject project = scene.withAccount().project(true);
            scene.index(project);
            scene.eventually(() ->
                    assertThat(scene.reviewApp(42).map(AppState::runningCommit)).contains(commit));
        });
        scene.seen().close(42);
        sessions.then(jenkins -> {
            scene.index((WorkflowMultiBranchProject) Jenkins.get().getItem(JenkinsScene.PROJECT));
            scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
        });
    }

    @Test
    void projectThatCouldNotBeLoadedKeepsItsReviewApps() throws Throwable {
        String commit = scene.open(42);
        sessions.then(jenkins -> {
            WorkflowMultiBranchProject project = scene.withAccount().project(true);
            scene.index(project);
            scene.eventually(() ->
                    assertThat(scene.reviewApp(42).map(AppState::runningCommit)).contains(commit));
            Path config = project.getConfigFile().getFile().toPath();
            Files.writeString(
                    config, Files.readString(config).replace("</sources>", "</broken>"));
        });
        sessions.then(jenkins -> {
            assertThat(Jenkins.get().getItem(JenkinsScene.PROJECT)).isNull();
            scene.platform().forgetRequests();
            ReviewAppKey key = new ReviewAppKey(
                    JenkinsScene.ACCOUNT, AppName.of(APP), "42");
            scene.eventually(() -> assertThat(LifecycleService.lifecycle()
                            .orElseThrow()
                            .report(key)
                            .orElseThrow()
                            .message())
                    .contains("Jenkins has not loaded the project in"));
            assertThat(scene.reviewApp(42)).isPresent();
        });
    }
}
