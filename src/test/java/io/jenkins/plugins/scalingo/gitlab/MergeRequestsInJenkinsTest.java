package io.jenkins.plugins.scalingo.gitlab;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.dabsquared.gitlabjenkins.cause.CauseData;
import com.dabsquared.gitlabjenkins.cause.CauseDataBuilder;
import com.dabsquared.gitlabjenkins.cause.GitLabWebHookCause;
import hudson.model.CauseAction;
import hudson.model.FreeStyleBuild;
import hudson.model.FreeStyleProject;
import hudson.model.Result;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.PlainJobs;
import io.jenkins.plugins.scalingo.project.ScalingoJobProperty;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.step.ReviewAppBuilder;
import io.jenkins.plugins.scalingo.step.ReviewAppStep;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.FailureBuilder;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class MergeRequestsInJenkinsTest {

    private static final ReviewAppKey KEY = new ReviewAppKey(ACCOUNT, AppName.of(APP), "7");

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private FreeStyleProject job;

    @BeforeEach
    void plainJob(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount();
        job = jenkins.createFreeStyleProject("merge-requests");
        ScalingoJobProperty settings = new ScalingoJobProperty(ACCOUNT, APP);
        settings.setAutoDeployBranch("main");
        job.addProperty(settings);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void greenMergeRequestGetsFollowsAndLosesItsReviewApp() throws Exception {
        String first = scene.remote().open(7, "feature");
        built(opened(first), Result.SUCCESS);
        scene.eventually(() -> assertThat(running()).contains(first));
        String second = scene.remote().pushTo(7);
        built(opened(second), Result.SUCCESS);
        scene.eventually(() -> assertThat(running()).contains(second));
        built(opened(second).withMergeRequestState("merged"), Result.SUCCESS);
        scene.eventually(() -> assertThat(scene.reviewApp(7)).isEmpty());
        assertThat(scene.deployed(APP)).as("a merge request vouches for no branch").isEmpty();
    }

    @Test
    void redMergeRequestGetsNone() throws Exception {
        job.getBuildersList().add(new FailureBuilder());
        String commit = scene.remote().open(7, "feature");
        built(opened(commit), Result.FAILURE);
        assertThat(new MergeRequests().reviewApp(KEY, Optional.empty()))
                .isEqualTo(new Wish.Open(Optional.empty(), Optional.of(commit)));
    }

    @Test
    void forkGetsNone() throws Exception {
        built(opened("a1b2c3d4").withSourceProjectId(99), Result.SUCCESS);
        assertThat(new MergeRequests().reviewApp(KEY, Optional.empty())).isInstanceOf(Wish.Gone.class);
        assertThat(new MergeRequests().keys()).isEmpty();
    }

    @Test
    void forksMainVouchesNotForTheAutoDeployBranch() throws Exception {
        built(opened("a1b2c3d4").withSourceProjectId(99).withSourceBranch("main"), Result.SUCCESS);
        assertThat(new PlainJobs().branch(new BranchKey(ACCOUNT, AppName.of(APP), "main")))
                .isEqualTo(new Wish.Open(Optional.empty(), Optional.empty()));
    }

    @Test
    void reopenedMergeRequestIsWantedAgain() throws Exception {
        built(opened("a1b2c3d4"), Result.SUCCESS);
        built(opened("a1b2c3d4").withMergeRequestState("closed"), Result.SUCCESS);
        assertThat(new MergeRequests().reviewApp(KEY, Optional.empty())).isInstanceOf(Wish.Gone.class);
        built(opened("a1b2c3d4").withMergeRequestState("reopened"), Result.SUCCESS);
        assertThat(new MergeRequests().reviewApp(KEY, Optional.empty())).isInstanceOfSatisfying(
                Wish.Open.class, open -> assertThat(open.green()).isPresent());
        assertThat(new MergeRequests().keys()).isEqualTo(Set.of(KEY));
    }

    @Test
    void nothingIsDestroyedWhenTheBuildsThatWouldTellAreNotKept() throws Exception {
        FreeStyleBuild old = built(opened("a1b2c3d4"), Result.SUCCESS);
        built(opened("e5f6a7b8").withMergeRequestIid(8), Result.SUCCESS);
        old.delete();
        assertThat(new MergeRequests().reviewApp(KEY, Optional.empty())).isInstanceOf(Wish.Unknown.class);
    }

    @Test
    void stepBringsAMergeRequestItsReviewAppThoughTheJobHasNoSettings() throws Exception {
        WorkflowJob pipeline = jenkins.createProject(WorkflowJob.class, "pipeline");
        pipeline.setDefinition(new CpsFlowDefinition(
                "def r = reviewApp app: 'acme-shop'; echo \"GOT ${r.name} ${r.pullRequest} ${r.commit}\"", true));
        String commit = scene.remote().open(7, "feature");
        WorkflowRun build = jenkins.assertBuildStatusSuccess(
                pipeline.scheduleBuild2(0, new CauseAction(new GitLabWebHookCause(opened(commit).build()))));
        jenkins.assertLogContains("GOT acme-shop-pr7 7 " + commit, build);
        assertThat(running()).contains(commit);
        WorkflowRun closing = jenkins.assertBuildStatus(
                Result.NOT_BUILT,
                pipeline.scheduleBuild2(
                        0,
                        new CauseAction(new GitLabWebHookCause(
                                opened(commit).withMergeRequestState("merged").build()))));
        jenkins.assertLogContains("Change request 7 was closed or merged", closing);
        scene.eventually(() -> assertThat(scene.reviewApp(7)).isEmpty());
    }

    @Test
    void buildStepBringsAMergeRequestItsReviewAppBeforeTheBuildIsGreen() throws Exception {
        job.getBuildersList().add(new ReviewAppBuilder(new ReviewAppStep()));
        job.getBuildersList().add(new FailureBuilder());
        String commit = scene.remote().open(7, "feature");
        built(opened(commit), Result.FAILURE);
        assertThat(running()).contains(commit);
    }

    @Test
    void stepInAForksBuildIsRefused() throws Exception {
        job.getBuildersList().add(new ReviewAppBuilder(new ReviewAppStep()));
        FreeStyleBuild build = built(
                opened("a1b2c3d4").withSourceProjectId(99).withSourceNamespace("somebody"), Result.FAILURE);
        jenkins.assertLogContains("comes from the fork somebody", build);
        assertThat(scene.reviewApp(7)).isEmpty();
    }

    private Optional<String> running() {
        return scene.reviewApp(7).map(AppState::runningCommit);
    }

    private static CauseDataBuilder opened(String commit) {
        return CauseDataBuilder.causeData()
                .withActionType(CauseData.ActionType.MERGE)
                .withSourceProjectId(1)
                .withTargetProjectId(1)
                .withBranch("feature")
                .withSourceBranch("feature")
                .withTargetBranch("main")
                .withUserName("Ada")
                .withUserEmail("ada@example.com")
                .withSourceRepoHomepage("https://gitlab.example.com/acme/shop")
                .withSourceRepoName("shop")
                .withSourceNamespace("acme")
                .withSourceRepoUrl("git@gitlab.example.com:acme/shop.git")
                .withSourceRepoSshUrl("git@gitlab.example.com:acme/shop.git")
                .withSourceRepoHttpUrl("https://gitlab.example.com/acme/shop.git")
                .withMergeRequestTitle("A feature")
                .withMergeRequestId(700)
                .withMergeRequestIid(7)
                .withMergeRequestState("opened")
                .withMergeRequestLabels(List.of())
                .withTargetRepoName("shop")
                .withTargetNamespace("acme")
                .withTargetRepoSshUrl("git@gitlab.example.com:acme/shop.git")
                .withTargetRepoHttpUrl("https://gitlab.example.com/acme/shop.git")
                .withTriggeredByUser("Ada")
                .withLastCommit(commit)
                .withTargetProjectUrl("https://gitlab.example.com/acme/shop");
    }

    private FreeStyleBuild built(CauseDataBuilder data, Result result) throws Exception {
        FreeStyleBuild build = job.scheduleBuild2(0, new GitLabWebHookCause(data.build())).get();
        return jenkins.assertBuildStatus(result, build);
    }
}
