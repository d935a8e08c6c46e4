package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.ExtensionList;
import hudson.model.FreeStyleProject;
import hudson.util.FormValidation;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import io.jenkins.plugins.scalingo.testsource.StepHolder;
import java.net.URL;
import java.util.List;
import net.sf.json.JSONObject;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class StepFormsInJenkinsTest {

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
    void formsKeepWhatWasEntered() throws Exception {
        ScalingoDeployStep deploy = new ScalingoDeployStep();
        deploy.setApp("acme-shop");
        deploy.setBranch("main");
        deploy.setAccount(JenkinsScene.ACCOUNT);
        jenkins.assertEqualBeans(deploy, submitted(deploy), "app,branch,account");
        ReviewAppStep review = new ReviewAppStep();
        review.setApp("acme-shop");
        jenkins.assertEqualBeans(review, submitted(review), "app,account");
    }

    @Test
    void snippetGeneratorWritesWhatAPipelineNeeds() throws Exception {
        assertThat(snippet(new JSONObject()
                        .element("stapler-class", ScalingoDeployStep.class.getName())
                        .element("$class", ScalingoDeployStep.class.getName())
                        .element("app", "acme-shop")
                        .element("branch", "main")
                        .element("account", "")))
                .isEqualTo("scalingoDeploy app: 'acme-shop', branch: 'main'");
        assertThat(snippet(new JSONObject()
                        .element("stapler-class", ReviewAppStep.class.getName())
                        .element("$class", ReviewAppStep.class.getName())
                        .element("app", "")
                        .element("account", "")))
                .isEqualTo("reviewApp()");
    }

    @Test
    void snippetGeneratorKnowsEachField() throws Exception {
        assertThat(snippet(new JSONObject()
                        .element("stapler-class", ScalingoDeployStep.class.getName())
                        .element("$class", ScalingoDeployStep.class.getName())
                        .element("app", "acme-shop")
                        .element("branch", "main")
                        .element("account", "acme")
                        .element("source", "scm")
                        .element("commit", "a1b2c3d4")
                        .element("exact", true)
                        .element("wait", false)
                        .element("log", false)
                        .element("timeout", 20)
                        .element("gitignore", true)
                        .element("slugignore", true)))
                .isEqualTo("scalingoDeploy account: 'acme', app: 'acme-shop', branch: 'main', commit: 'a1b2c3d4',"
                        + " exact: true,"
                        + " gitignore: true, log: false, slugignore: true, timeout: 20, wait: false");
        assertThat(snippet(new JSONObject()
                        .element("stapler-class", ScalingoDeployStep.class.getName())
                        .element("$class", ScalingoDeployStep.class.getName())
                        .element("app", "")
                        .element("source", "workspace")))
                .isEqualTo("scalingoDeploy source: 'workspace'");
        assertThat(snippet(new JSONObject()
                        .element("stapler-class", ReviewAppStep.class.getName())
                        .element("$class", ReviewAppStep.class.getName())
                        .element("app", "acme-shop")
                        .element("account", "acme")
                        .element("action", "destroy")
                        .element("pullRequest", 42)
                        .element("wait", false)))
                .isEqualTo("reviewApp account: 'acme', action: 'destroy', app: 'acme-shop', pullRequest: 42,"
                        + " wait: false");
    }

    @Test
    void formsSayWhatIsWrong() throws Exception {
        ScalingoDeployStep.DescriptorImpl deploy =
                ExtensionList.lookupSingleton(ScalingoDeployStep.DescriptorImpl.class);
        FreeStyleProject job = jenkins.createFreeStyleProject();
        assertThat(deploy.doCheckApp(job, "no app", "", "scm").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(deploy.doCheckApp(job, "no-such-app", "", "scm").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(deploy.doCheckApp(job, "no-such-app", "", "workspace").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(deploy.doCheckApp(job, "${APP}", "", "scm").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(deploy.doCheckApp(job, "", "", "scm").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(deploy.doCheckBranch(job, "main", "workspace").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(deploy.doCheckBranch(job, "a b", "scm").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(deploy.doCheckBranch(job, "main", "scm").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(deploy.doCheckCommit("latest").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(deploy.doCheckTimeout("-1").kind).isEqualTo(FormValidation.Kind.ERROR);
    }

    private Step submitted(Step step) throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.getBuildersList().add(new StepHolder(step));
        FreeStyleProject saved = jenkins.configRoundtrip(job);
        return saved.getBuildersList().get(StepHolder.class).getStep();
    }

    private String snippet(JSONObject form) throws Exception {
        JenkinsRule.WebClient client = jenkins.createWebClient();
        WebRequest request =
                new WebRequest(new URL(jenkins.getURL(), "pipeline-syntax/generateSnippet"), HttpMethod.POST);
        request.setRequestParameters(List.of(new NameValuePair("json", form.toString())));
        return client.getPage(client.addCrumb(request)).getWebResponse().getContentAsString().strip();
    }
}
