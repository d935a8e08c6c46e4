package io.jenkins.plugins.scalingo.view;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.EnvVars;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class LinksInJenkinsTest {

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void projectWithAReviewApp(JenkinsRule rule) throws Exception {
        jenkins = rule;
        project = scene.withAccount().project(true);
        scene.open(42);
        scene.index(project);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void jobBuildAndEnvironmentTellWhereItRuns() throws Exception {
        WorkflowJob job = project.getItem("PR-42");
        scene.eventually(() -> assertThat(job.getAction(JobLink.class)).isNotNull());
        scene.eventually(() -> assertThat(job.getLastBuild().getAction(BuildLink.class)).isNotNull());
        scene.eventually(() -> assertThat(Desk.get()
                        .glimpses()
                        .of(ACCOUNT, AppName.of(APP))
                        .address(APP + "-pr42"))
                .isPresent());

        String address = "https://" + APP + "-pr42.simulator.example";
        assertThat(job.getAction(JobLink.class).getUrlName()).isEqualTo(address);
        assertThat(job.getLastBuild().getAction(BuildLink.class).getUrlName()).isEqualTo(address);
        EnvVars variables = job.getLastBuild().getEnvironment(TaskListener.NULL);
        assertThat(variables).containsEntry("SCALINGO_APP", APP);
        assertThat(variables).containsEntry("SCALINGO_REVIEW_APP", APP + "-pr42");
        assertThat(variables).containsEntry("SCALINGO_REVIEW_APP_URL", address);
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            assertThat(browser.getPage(job).asNormalizedText()).contains(APP + "-pr42");
            assertThat(browser.getPage(job.getLastBuild()).asNormalizedText()).contains(APP + "-pr42");
        }
    }

    @Test
    void platformsOwnTriggersAreFoundAndSwitchedOff() throws Exception {
        scene.platform().dashboard().autoDeploy(APP, "main", true);
        TriggersMonitor monitor = TriggersMonitor.get();
        monitor.found(TriggersCheck.look());

        assertThat(monitor.isActivated()).isTrue();
        assertThat(monitor.getFindings().get(0).getText()).isNotEmpty();
        monitor.doTakeOver(ACCOUNT, APP);
        assertThat(monitor.isActivated()).isFalse();
        scene.eventually(() -> assertThat(TriggersCheck.look()).isEmpty());
    }
}
