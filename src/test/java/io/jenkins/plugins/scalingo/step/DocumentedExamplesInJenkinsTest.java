package io.jenkins.plugins.scalingo.step;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Result;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The examples of the documentation, as they are written there. */
@WithJenkins
class DocumentedExamplesInJenkinsTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("basedir", "."), "docs", "pipeline.md");
    private static final Pattern EXAMPLE = Pattern.compile("```groovy\n// run: ([a-z ]+)\n(.*?)```", Pattern.DOTALL);

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
    void examplesForPlainPipelinesRun() throws Exception {
        scene.platform().addLinkedApp("acme-docs", "acme/docs");
        List<String> examples = examples("plain");
        assertThat(examples).hasSizeGreaterThan(4);
        for (String example : examples) {
            WorkflowJob job = jenkins.createProject(WorkflowJob.class);
            job.setDefinition(new CpsFlowDefinition(example, true));
            jenkins.buildAndAssertStatus(Result.SUCCESS, job);
        }
        assertThat(scene.deployed(APP)).hasSize(examples.size());
        assertThat(scene.deployed("acme-docs")).hasSize(2);
    }

    @Test
    void exampleForABranchRuns() throws Exception {
        WorkflowMultiBranchProject project = scene.project(false);
        scene.seen().jenkinsfile(examples("branch").get(0));
        scene.index(project);
        jenkins.assertBuildStatusSuccess(project.getItem("main").getLastBuild());
        assertThat(scene.deployed(APP)).containsExactly(scene.remote().head("main"));
    }

    @Test
    void pipelineOfTheReadmeRuns() throws Exception {
        scene.platform().addLinkedApp("my-app", "acme/my-app");
        Path readme = Path.of(System.getProperty("basedir", "."), "README.md");
        Matcher pipeline = Pattern.compile("```groovy\n(pipeline \\{.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(readme));
        assertThat(pipeline.find()).isTrue();
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(pipeline.group(1), true));
        jenkins.buildAndAssertStatus(Result.SUCCESS, job);
        assertThat(scene.deployed("my-app")).hasSize(1);
    }

    @Test
    void exampleForAChangeRequestRuns() throws Exception {
        WorkflowMultiBranchProject project = scene.project(false);
        scene.seen().jenkinsfile(examples("change request").get(0)).deleteBranch("main");
        scene.open(42);
        scene.index(project);
        jenkins.assertBuildStatusSuccess(project.getItem("PR-42").getLastBuild());
        jenkins.assertLogContains("Testing https://" + APP + "-pr42.", project.getItem("PR-42").getLastBuild());
        assertThat(scene.reviewApp(42)).isEmpty();
    }

    private static List<String> examples(String kind) throws IOException {
        List<String> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
        while (example.find()) {
            if (example.group(1).equals(kind)) {
                examples.add(example.group(2));
            }
        }
        return examples;
    }
}
