package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.ParametersDefinitionProperty;
import hudson.model.Result;
import hudson.model.StringParameterDefinition;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import jenkins.model.InterruptedBuildAction;
import org.jenkinsci.plugins.structs.describable.DescribableModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestBuilder;
import org.jvnet.hudson.test.UnstableBuilder;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The steps in freestyle builds; those of merge requests are in the tests of that package. */
@WithJenkins
class FreestyleInJenkinsTest {

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private FreeStyleProject job;

    @BeforeEach
    void configured(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount();
        job = jenkins.createFreeStyleProject("deploy");
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void buildStepDeploysABranchAndShowsTheLog() throws Exception {
        job.getBuildersList().add(new ScalingoDeployBuilder(branch("main")));
        FreeStyleBuild build = jenkins.buildAndAssertSuccess(job);
        jenkins.assertLogContains("-----> The app runs", build);
        assertThat(scene.deployed(APP)).containsExactly(scene.remote().head("main"));
    }

    @Test
    void workspaceIsDeployedByThePostBuildStep() throws Exception {
        ScalingoDeployStep step = new ScalingoDeployStep();
        step.setApp(APP);
        step.setSource("workspace");
        job.getBuildersList().add(new TestBuilder() {
            @Override
            public boolean perform(
                    AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
                    throws InterruptedException, IOException {
                build.getWorkspace().child("index.js").write("hello", null);
                return true;
            }
        });
        job.getPublishersList().add(new ScalingoDeployRecorder(step));
        jenkins.assertLogContains("packed 1 files, 5 B", jenkins.buildAndAssertSuccess(job));
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    @Test
    void postBuildStepDeploysNothingOfABuildThatDidNotPass() throws Exception {
        job.getBuildersList().add(new UnstableBuilder());
        job.getPublishersList().add(new ScalingoDeployRecorder(branch("main")));
        FreeStyleBuild build = jenkins.buildAndAssertStatus(Result.UNSTABLE, job);
        jenkins.assertLogContains("The build is UNSTABLE so far: nothing is deployed", build);
        assertThat(scene.deployed(APP)).isEmpty();
    }

    @Test
    void failedDeploymentFailsTheBuildAndIsOnItsPage() throws Exception {
        scene.platform().deployments().end(DeploymentEnd.BUILD_ERROR);
        job.getBuildersList().add(new ScalingoDeployBuilder(branch("main")));
        FreeStyleBuild build = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("ERROR: Branch main was not deployed to " + APP, build);
        assertThat(build.getAction(InterruptedBuildAction.class).getCauses())
                .singleElement()
                .isInstanceOfSatisfying(
                        DeploymentFailure.class,
                        failure -> assertThat(failure.getLastLines()).contains("ended with build-error"));
        jenkins.assertLogNotContains("\tat ", build);
    }

    @Test
    void whatIsWrongIsSaidInOneLine() throws Exception {
        job.getPublishersList().add(new ScalingoDeployRecorder(new ScalingoDeployStep()));
        FreeStyleBuild build = jenkins.buildAndAssertStatus(Result.FAILURE, job);
        jenkins.assertLogContains("Which app?", build);
        jenkins.assertLogNotContains("\tat ", build);
    }

    @Test
    void abortedBuildEndsAtOnceAndThePlatformGoesOn() throws Exception {
        scene.platform().deployments().take(Duration.ofHours(1));
        job.getBuildersList().add(new ScalingoDeployBuilder(branch("main")));
        FreeStyleBuild build = job.scheduleBuild2(0).waitForStart();
        scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
        build.doStop();
        jenkins.assertBuildStatus(Result.ABORTED, jenkins.waitForCompletion(build));
        jenkins.assertLogContains("goes on at Scalingo", build);
        assertThat(scene.platform().deploymentsOf(APP)).allSatisfy(d -> assertThat(d.finishedAt()).isNull());
    }

    @Test
    void fieldsMayHoldVariablesOfTheBuild() throws Exception {
        job.addProperty(new ParametersDefinitionProperty(new StringParameterDefinition("WHAT", "main")));
        job.getBuildersList().add(new ScalingoDeployBuilder(branch("${WHAT}")));
        jenkins.buildAndAssertSuccess(job);
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    @Test
    void formsKeepWhatWasEntered() throws Exception {
        ScalingoDeployStep step = branch("main");
        step.setAccount(ACCOUNT);
        step.setCommit("a1b2c3d4");
        step.setExact(true);
        step.setWait(false);
        step.setLog(false);
        step.setTimeout(20);
        step.setGitignore(true);
        step.setSlugignore(true);
        ReviewAppStep review = new ReviewAppStep();
        review.setApp(APP);
        review.setAction("destroy");
        review.setPullRequest(42);
        review.setWait(false);
        job.getBuildersList().add(new ScalingoDeployBuilder(step));
        job.getBuildersList().add(new ReviewAppBuilder(review));
        job.getPublishersList().add(new ScalingoDeployRecorder(step));
        job.getPublishersList().add(new ReviewAppRecorder(review));
        FreeStyleProject saved = jenkins.configRoundtrip(job);
        String fields = "app,branch,account,commit,source,exact,wait,log,timeout,gitignore,slugignore";
        jenkins.assertEqualBeans(
                step, saved.getBuildersList().get(ScalingoDeployBuilder.class).getDeploy(), fields);
        jenkins.assertEqualBeans(
                step, saved.getPublishersList().get(ScalingoDeployRecorder.class).getDeploy(), fields);
        String reviewFields = "app,account,action,pullRequest,wait";
        jenkins.assertEqualBeans(
                review, saved.getBuildersList().get(ReviewAppBuilder.class).getReviewApp(), reviewFields);
        jenkins.assertEqualBeans(
                review, saved.getPublishersList().get(ReviewAppRecorder.class).getReviewApp(), reviewFields);
    }

    @Test
    void jobsThatAreCodeNameTheFieldsAlone() throws Exception {
        ScalingoDeployBuilder builder = new DescribableModel<>(ScalingoDeployBuilder.class)
                .instantiate(Map.of("deploy", Map.of("app", APP, "branch", "main", "wait", false)), null);
        assertThat(builder.getDeploy().getBranch()).isEqualTo("main");
        assertThat(builder.getDeploy().isWait()).isFalse();
    }

    private static ScalingoDeployStep branch(String branch) {
        ScalingoDeployStep step = new ScalingoDeployStep();
        step.setApp(APP);
        step.setBranch(branch);
        return step;
    }
}
