package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleProject;
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
