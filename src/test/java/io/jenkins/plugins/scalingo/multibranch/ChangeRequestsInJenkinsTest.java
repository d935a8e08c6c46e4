package io.jenkins.plugins.scalingo.multibranch;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.ExtensionList;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Deletion;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import jenkins.branch.Branch;
import org.jenkinsci.plugins.workflow.multibranch.BranchJobProperty;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ChangeRequestsInJenkinsTest {

    private final JenkinsScene scene = new JenkinsScene();
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void configured(JenkinsRule jenkins) throws Exception {
        project = scene.withAccount().project(true);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void greenChangeRequestGetsItsReviewApp() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
    }

    @Test
    void greenPushIsDeployedToTheReviewApp() throws Exception {
        scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isPresent());
        String pushed = scene.pushTo(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, pushed));
    }

    @Test
    void redPushIsNotDeployed() throws Exception {
        String green = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, green));
        scene.seen().jenkinsfile("error 'red'");
        scene.pushTo(42);
        scene.index(project);
        scene.seen().jenkinsfile("echo 'green'");
        String other = scene.open(43);
        scene.index(project);
        scene.eventually(() -> assertRuns(43, other));
        assertThat(scene.deployed(APP + "-pr42")).containsExactly(green);
    }

    @Test
    void unstableBuildVouchesForNothing() throws Exception {
        scene.seen().jenkinsfile("currentBuild.result = 'UNSTABLE'");
        scene.open(42);
        scene.index(project);
        scene.seen().jenkinsfile("echo 'green'");
        String other = scene.open(43);
        scene.index(project);
        scene.eventually(() -> assertRuns(43, other));
        assertThat(scene.reviewApp(42)).isEmpty();
    }

    @Test
    void changeRequestFromAForkGetsNone() throws Exception {
        String commit = scene.remote().openFromFork(44, "somebody", "evil");
        scene.seen().changeRequestFromFork(44, commit);
        String other = scene.open(43);
        scene.index(project);
        scene.eventually(() -> assertRuns(43, other));
        assertThat(scene.reviewApp(44)).isEmpty();
    }

    @Test
    void closedChangeRequestLosesItsReviewAppThoughItsJobIsKept() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertDeletedByPlugin(42));
        assertThat(project.getItem("PR-42").getProperty(BranchJobProperty.class).getBranch())
                .isInstanceOf(Branch.Dead.class);
    }

    @Test
    void closedChangeRequestLosesItsReviewAppWithItsJob() throws Exception {
        scene.keepDeadJobs(project, false);
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertDeletedByPlugin(42));
        assertThat(project.getItem("PR-42")).isNull();
    }

    @Test
    void reopenedChangeRequestGetsItsReviewAppAgain() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertDeletedByPlugin(42));
        scene.seen().changeRequest(42, commit);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
    }

    @Test
    void deletedProjectTakesAllItsReviewAppsWithIt() throws Exception {
        String one = scene.open(42);
        String other = scene.open(43);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, one));
        scene.eventually(() -> assertRuns(43, other));
        project.delete();
        scene.eventually(() -> assertDeletedByPlugin(42));
        scene.eventually(() -> assertDeletedByPlugin(43));
    }

    @Test
    void renamedProjectKeepsItsReviewApps() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        project.renameTo("renamed");
        String pushed = scene.pushTo(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, pushed));
        assertThat(scene.platform().deletions()).isEmpty();
    }

    @Test
    void switchedOffReviewAppsAreDeleted() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        ScalingoFolderProperty settings = new ScalingoFolderProperty(JenkinsScene.ACCOUNT, APP);
        settings.setReviewApps(false);
        project.getProperties().replace(settings);
        scene.eventually(() -> assertDeletedByPlugin(42));
    }

    @Test
    void repositoryThatDoesNotAnswerEndsNothing() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, commit));
        scene.seen().reachable(false);
        scene.index(project);
        scene.seen().reachable(true);
        String pushed = scene.pushTo(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(42, pushed));
        assertThat(scene.platform().deletions()).isEmpty();
    }

    @Test
    void greenAutoDeployBranchIsDeployed() throws Exception {
        scene.index(project);
        String first = scene.remote().head("main");
        scene.eventually(() -> assertThat(scene.deployed(APP)).containsExactly(first));
        String pushed = scene.pushToMain();
        scene.index(project);
        scene.eventually(() -> assertThat(scene.deployed(APP)).containsExactly(first, pushed));
    }

    @Test
    void pushThatJenkinsHasNotNoticedIsToldByTheGitHost() throws Exception {
        scene.open(42);
        scene.index(project);
        String main = scene.pushToMain();
        String pushed = scene.pushTo(42);
        ChangeRequests changeRequests = ExtensionList.lookupSingleton(ChangeRequests.class);
        assertThat(changeRequests.headNow(project.getFullName() + "/PR-42")).contains(pushed);
        assertThat(changeRequests.headNow(project.getFullName() + "/main")).contains(main);
        scene.seen().close(42);
        assertThat(changeRequests.headNow(project.getFullName() + "/PR-42")).isEmpty();
        scene.seen().reachable(false);
        assertThat(changeRequests.headNow(project.getFullName() + "/main")).isEmpty();
    }

    private void assertRuns(int number, String commit) {
        assertThat(scene.reviewApp(number).map(AppState::runningCommit)).contains(commit);
    }

    private void assertDeletedByPlugin(int number) {
        assertThat(scene.reviewApp(number)).isEmpty();
        assertThat(scene.platform().deletions())
                .anySatisfy(gone -> {
                    assertThat(gone.pullRequest()).isEqualTo(number);
                    assertThat(gone.by()).isEqualTo(Deletion.By.API);
                });
    }
}
