package io.jenkins.plugins.scalingo.documents;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import io.jenkins.plugins.scalingo.project.KnownAccounts;
import io.jenkins.plugins.scalingo.project.ScalingoJobProperty;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javaposse.jobdsl.plugin.ExecuteDslScripts;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.job.WorkflowRun;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The examples of the documents, as they are written there. */
@WithJenkins
class DocumentedExamplesInJenkinsTest {

    private static final Set<String> APPS = Set.of(APP, "acme-docs", "my-app");
    private static final Pattern TEXT = Pattern.compile("'([a-z-]+)'");

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;

    @TempDir
    private Path folder;

    @BeforeEach
    void configured(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount();
        scene.platform().addLinkedApp("acme-docs", "acme/docs");
        scene.platform().addLinkedApp("my-app", "acme/my-app");
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void runsAsItIsWritten(Example example) throws Exception {
        switch (example.runner().orElseThrow()) {
            case PIPELINE -> pipelineDeploysTheAppsThatItNames(example.text());
            case BRANCH -> branchIsDeployed(example.text());
            case CHANGE_REQUEST -> changeRequestHasItsReviewApp(example.text());
            case SETTINGS -> jobHasTheSettings(example.text());
            case JOB_DSL -> jobIsMadeAndDeploys(example.text());
            case FOLDER_DSL -> folderHasItsAccount(example.text());
            case CONFIGURATION_AS_CODE -> accountIsConfigured(example.text());
            case PICTURE, COMMANDS -> throw new IllegalArgumentException(example.toString());
        }
    }

    private void pipelineDeploysTheAppsThatItNames(String script) throws Exception {
        build(script);
        for (String app : apps(script)) {
            assertThat(scene.deployed(app)).as(app).hasSize(1);
        }
    }

    private void branchIsDeployed(String script) throws Exception {
        WorkflowMultiBranchProject project = scene.project(false);
        scene.seen().jenkinsfile(script);
        scene.index(project);
        jenkins.assertBuildStatusSuccess(project.getItem("main").getLastBuild());
        assertThat(scene.deployed(APP)).containsExactly(scene.remote().head("main"));
    }

    private void changeRequestHasItsReviewApp(String script) throws Exception {
        WorkflowMultiBranchProject project = scene.project(!script.contains("app: '" + APP));
        scene.seen().jenkinsfile(script).deleteBranch("main");
        scene.open(42);
        scene.index(project);
        WorkflowRun build = jenkins.assertBuildStatusSuccess(project.getItem("PR-42").getLastBuild());
        jenkins.assertLogContains("https://" + APP + "-pr42.", build);
        assertThat(scene.reviewApp(42).isPresent()).isEqualTo(!script.contains("destroy"));
    }

    private void jobHasTheSettings(String script) throws Exception {
        WorkflowJob job = build(script);
        ScalingoJobProperty settings = job.getProperty(ScalingoJobProperty.class);
        assertThat(settings.getAccount()).isEqualTo("team");
        assertThat(settings.getApp()).isEqualTo("my-app");
        assertThat(settings.getAutoDeployBranch()).isEqualTo("main");
        assertThat(settings.getFurtherApps()).hasSize(script.contains("furtherApps") ? 1 : 0);
    }

    private void folderHasItsAccount(String script) throws Exception {
        runDsl(script);
        Folder team = jenkins.jenkins.getItemByFullName("team", Folder.class);
        assertThat(KnownAccounts.keys(team)).contains("team//production");
    }

    private void jobIsMadeAndDeploys(String script) throws Exception {
        runDsl(script);
        jenkins.buildAndAssertSuccess(jenkins.jenkins.getItemByFullName("deploy", FreeStyleProject.class));
        for (String app : apps(script)) {
            assertThat(scene.deployed(app)).as(app).hasSize(1);
        }
    }

    private void runDsl(String script) throws Exception {
        ExecuteDslScripts builder = new ExecuteDslScripts();
        builder.setUseScriptText(true);
        builder.setScriptText(script);
        FreeStyleProject seed = jenkins.createFreeStyleProject();
        seed.getBuildersList().add(builder);
        jenkins.buildAndAssertSuccess(seed);
    }

    private void accountIsConfigured(String yaml) throws Exception {
        ConfigurationAsCode.get()
                .configure(Files.writeString(folder.resolve("jenkins.yaml"), yaml).toString());
        assertThat(ScalingoConfiguration.get().getAccounts())
                .extracting(Account::getName, Account::getRegion, Account::getCredentialsId)
                .containsExactly(tuple("team", "osc-fr1", "scalingo-token"));
    }

    private WorkflowJob build(String script) throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(script, true));
        jenkins.buildAndAssertSuccess(job);
        return job;
    }

    private static Set<String> apps(String script) {
        Set<String> apps = TEXT.matcher(script)
                .results()
                .map(text -> text.group(1))
                .filter(APPS::contains)
                .collect(Collectors.toSet());
        assertThat(apps).isNotEmpty();
        return apps;
    }

    static Stream<Example> examples() throws IOException {
        return Example.all().stream()
                .filter(example -> !Set.of(Runner.PICTURE, Runner.COMMANDS)
                        .contains(example.runner().orElseThrow()));
    }
}
