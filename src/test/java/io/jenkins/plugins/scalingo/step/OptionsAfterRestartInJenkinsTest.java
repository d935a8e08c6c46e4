package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.time.Duration;
import java.util.List;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.JenkinsSessionExtension;

/** A restart in the middle of a deployment neither repeats a line of its log nor uploads a workspace again. */
class OptionsAfterRestartInJenkinsTest {

    /** Less than the platform keeps an archive. */
    private static final Duration LONG = Duration.ofMinutes(8);

    @RegisterExtension
    private final JenkinsSessionExtension sessions = new JenkinsSessionExtension();

    private final JenkinsScene scene = new JenkinsScene();

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void logGoesOnWhereItWas() throws Throwable {
        deployAcrossARestart("scalingoDeploy(app: '" + APP + "', branch: 'main')");
    }

    @Test
    void workspaceIsUploadedOnce() throws Throwable {
        deployAcrossARestart(
                """
                node {
                    writeFile file: 'index.js', text: 'hello'
                    scalingoDeploy(app: '%s', source: 'workspace')
                }
                """
                        .formatted(APP));
        assertThat(scene.platform().requests(Kind.UPLOAD_SOURCE)).isOne();
    }

    private void deployAcrossARestart(String script) throws Throwable {
        scene.platform().deployments().take(LONG);
        sessions.then(jenkins -> {
            scene.withAccount();
            WorkflowJob job = jenkins.createProject(WorkflowJob.class, "deploy");
            job.setDefinition(new CpsFlowDefinition(script, true));
            WorkflowRun build = job.scheduleBuild2(0).waitForStart();
            scene.eventually(() -> assertThat(scene.deployed(APP)).hasSize(1));
            scene.platform().advance(LONG.dividedBy(2));
            scene.eventually(() -> assertThat(logOf(build)).isNotEmpty());
        });
        sessions.then(jenkins -> finishes(jenkins));
    }

    private void finishes(JenkinsRule jenkins) throws Exception {
        WorkflowRun build = ((WorkflowJob) Jenkins.get().getItem("deploy")).getBuildByNumber(1);
        scene.platform().advance(LONG);
        jenkins.assertBuildStatusSuccess(jenkins.waitForCompletion(build));
        assertThat(logOf(build)).doesNotHaveDuplicates().hasSizeGreaterThan(1).last().isEqualTo("-----> The app runs");
        assertThat(scene.deployed(APP)).hasSize(1);
    }

    private static List<String> logOf(WorkflowRun build) throws Exception {
        return build.getLog(1000).stream().filter(line -> line.startsWith("----->")).toList();
    }
}
