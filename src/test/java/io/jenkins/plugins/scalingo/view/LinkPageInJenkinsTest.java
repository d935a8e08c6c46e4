package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.project.FurtherApp;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.project.ScalingoJobProperty;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import io.jenkins.plugins.scalingo.testsource.TestSource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jenkins.branch.BranchSource;
import jenkins.model.Jenkins;
import net.sf.json.JSONObject;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
@DisplayName("The page's link, its differences and logs")
class LinkPageInJenkinsTest {

    private static final String APP = JenkinsScene.APP;
    private static final String SHOP = "https://github.com/acme/shop";

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void securedProject(JenkinsRule rule) throws Exception {
        jenkins = rule;
        project = scene.withAccount().project(false);
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ)
                .everywhere()
                .to("reader", "deployer", "keeper")
                .grant(ScalingoPermissions.DEPLOY)
                .everywhere()
                .to("deployer")
                .grant(Item.CONFIGURE)
                .everywhere()
                .to("keeper"));
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void savingLinksTheAppAndRemovingTheSettingsRemovesTheLink() throws Exception {
        scene.platform().dashboard().removeLink(APP);
        ScalingoFolderProperty settings = settings(SHOP);
        settings.setUnlink(true);
        project.addProperty(settings);
        scene.eventually(() -> assertThat(card().getBoolean("linked")).isTrue());
        assertThat(card().getString("repository")).isEqualTo("acme/shop");

        project.getProperties().remove(ScalingoFolderProperty.class);
        scene.eventually(() -> assertThat(scene.platform().requests(Kind.DELETE_LINK)).isOne());
    }

    @Test
    void changeByHandIsShownFieldByFieldAndAppliedByAPerson() throws Exception {
        linked();
        scene.platform().dashboard().autoDeploy(APP, "develop", true);
        outdated();
        scene.eventually(() -> assertThat(differences()).containsOnlyKeys("BRANCH", "AUTO_DEPLOY"));
        assertThat(differences()).containsEntry("BRANCH", "main|develop");

        assertThat(post("reader", "applyLink", Map.of()).getStatusCode()).isEqualTo(403);
        assertThat(post("deployer", "applyLink", Map.of()).getStatusCode()).isEqualTo(403);
        assertThat(post("keeper", "applyLink", Map.of("fields", "SOMETHING")).getStatusCode())
                .isEqualTo(400);
        assertThat(post("keeper", "applyLink", Map.of("fields", "AUTO_DEPLOY")).getStatusCode())
                .isEqualTo(202);
        scene.eventually(() -> assertThat(differences()).containsOnlyKeys("BRANCH"));
        assertThat(post("keeper", "applyLink", Map.of()).getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(differences()).isEmpty());
        assertThat(card().getJSONObject("state").getString("label")).isEqualTo("As configured");
    }

    @Test
    void changeByHandIsTakenOverIntoTheSettings() throws Exception {
        linked();
        scene.platform().dashboard().autoDeploy(APP, "develop", false);
        outdated();
        scene.eventually(() -> assertThat(differences()).containsOnlyKeys("BRANCH"));

        assertThat(post("deployer", "takeOverLink", Map.of()).getStatusCode()).isEqualTo(403);
        assertThat(post("keeper", "takeOverLink", Map.of()).getStatusCode()).isEqualTo(202);
        assertThat(project.getProperties().get(ScalingoFolderProperty.class).getAutoDeployBranch())
                .isEqualTo("develop");
        assertThat(project.getConfigFile().asString()).contains("<autoDeployBranch>develop</autoDeployBranch>");
        scene.eventually(() -> assertThat(differences()).isEmpty());
        assertThat(seen().branch()).isEqualTo("develop");
    }

    @Test
    void settingsOfAJenkinsfileAreSetBackByItsNextBuildAndThePageSaysSo() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class, "piped");
        job.setDefinition(new CpsFlowDefinition(
                "properties([scalingo(account: '" + JenkinsScene.ACCOUNT + "', app: '" + APP
                        + "', autoDeployBranch: 'main', repository: '" + SHOP + "')])",
                true));
        jenkins.buildAndAssertSuccess(job);
        String page = "job/piped/scalingo/";
        scene.eventually(() -> assertThat(card(page).getJSONObject("differences").getJSONArray("rows").size())
                .isZero());
        scene.platform().dashboard().autoDeploy(APP, "develop", false);
        outdated();
        scene.eventually(() -> assertThat(card(page).getJSONObject("differences").getJSONArray("rows").size())
                .isPositive());

        assertThat(as("keeper").goTo(page).getElementById("scalingo-page").getAttribute(
                        "data-text-take-over-consequence"))
                .contains("Jenkinsfile", "change them there", "set back");
        assertThat(post("keeper", page, "takeOverLink", Map.of()).getStatusCode()).isEqualTo(202);
        assertThat(job.getProperty(ScalingoJobProperty.class).getAutoDeployBranch()).isEqualTo("develop");
        jenkins.buildAndAssertSuccess(job);
        assertThat(job.getProperty(ScalingoJobProperty.class).getAutoDeployBranch()).isEqualTo("main");
    }

    @Test
    void settingsThatComeFromAFolderAreChangedThere() throws Exception {
        Folder folder = jenkins.jenkins.createProject(Folder.class, "team");
        folder.addProperty(settings(SHOP));
        WorkflowMultiBranchProject inside = folder.createProject(WorkflowMultiBranchProject.class, "inside");
        inside.getSourcesList().add(new BranchSource(new TestSource(JenkinsScene.PROJECT)));
        String page = "job/team/job/inside/scalingo/";
        scene.eventually(() -> assertThat(card(page).getJSONObject("differences").getJSONArray("rows").size())
                .isZero());
        scene.platform().dashboard().autoDeploy(APP, "develop", false);
        outdated();

        scene.eventually(() -> assertThat(card(page).getJSONObject("differences").getString("notTakenOver"))
                .contains("come from team"));
        assertThat(post("keeper", page, "takeOverLink", Map.of()).getStatusCode()).isEqualTo(409);
    }

    @Test
    void linkToAnotherRepositoryIsReplacedOnlyForWhoHasSeenIt() throws Exception {
        scene.platform().repository("acme/other");
        project.addProperty(settings("https://github.com/acme/other"));
        scene.eventually(() -> assertThat(card().getJSONObject("state").getString("message"))
                .contains("is linked to " + SHOP));
        assertThat(differences()).containsEntry("REPOSITORY", "https://github.com/acme/other|" + SHOP);

        assertThat(post("keeper", "applyLink", Map.of()).getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(card().getJSONObject("state").getString("label"))
                .isEqualTo("Needs attention"));
        assertThat(seen().repo()).isEqualTo("shop");

        assertThat(post("keeper", "applyLink", Map.of("replaces", card().getString("id")))
                        .getStatusCode())
                .isEqualTo(202);
        scene.eventually(() -> assertThat(card().getString("repository")).isEqualTo("acme/other"));
    }

    @Test
    void eachAppOfTheProjectHasItsOwnPageAndNoOtherHas() throws Exception {
        scene.platform().addLinkedApp("acme-admin", "acme/shop");
        scene.platform().addLinkedApp("acme-foreign", "acme/foreign");
        ScalingoFolderProperty settings = settings(SHOP);
        settings.setFurtherApps(List.of(new FurtherApp("acme-admin")));
        project.addProperty(settings);

        HtmlPage page = as("reader").goTo("job/" + JenkinsScene.PROJECT + "/scalingo/?app=acme-admin");
        assertThat(page.querySelectorAll(".scalingo-apps a")).hasSize(2);
        assertThat(page.querySelector(".scalingo-apps a[aria-current='page']").getTextContent())
                .contains("acme-admin");
        for (String act : List.of("deploy", "applyLink", "takeOverLink", "takeOver")) {
            assertThat(post("keeper", act, Map.of("app", "acme-foreign", "branch", "main")).getStatusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(get("reader", page() + "data?app=acme-foreign&page=1").getStatusCode()).isEqualTo(404);
        assertThat(post("deployer", "deploy", Map.of("app", "acme-admin", "branch", "main")).getStatusCode())
                .isEqualTo(202);
        scene.eventually(() -> assertThat(scene.deployed("acme-admin")).isNotEmpty());
        assertThat(scene.deployed(APP)).isEmpty();
    }

    @Test
    void logOfADeploymentIsServedAsTextToReaders() throws Exception {
        linked();
        post("deployer", "deploy", Map.of("branch", "main"));
        scene.eventually(() -> assertThat(scene.platform().deploymentsOf(APP)).isNotEmpty());
        String id = scene.platform().deploymentsOf(APP).get(0).id();
        scene.eventually(() -> assertThat(log(APP, id).optString("text")).contains("\n"));
        assertThat(log(APP, "00000000-0000-0000-0000-000000000000").getString("message")).contains("none of the last");
        assertThat(get("stranger", page() + "logData?deployment=" + id).getStatusCode()).isIn(403, 404);

        JenkinsRule.WebClient browser = as("reader");
        HtmlPage page = browser.goTo(page() + "log?app=" + APP + "&deployment=" + id);
        scene.eventually(() -> {
            browser.waitForBackgroundJavaScript(1000);
            assertThat(page.querySelector("#scalingo-log pre").getTextContent()).isNotBlank();
        });
        assertThat(browser.goTo(page() + "log?deployment=%22%3E%3Cscript%3E").querySelectorAll("#scalingo-log script"))
                .isEmpty();
    }

    private ScalingoFolderProperty settings(String repository) {
        ScalingoFolderProperty settings = new ScalingoFolderProperty(JenkinsScene.ACCOUNT, APP);
        settings.setAutoDeployBranch("main");
        settings.setRepository(repository);
        return settings;
    }

    private void linked() throws Exception {
        project.addProperty(settings(SHOP));
        scene.eventually(() -> assertThat(differences()).isEmpty());
    }

    private static void outdated() {
        Desk.get().glimpses().outdated(
                JenkinsScene.ACCOUNT, AppName.of(APP), Question.LINK);
    }

    private RepoLink seen() {
        return Desk.get()
                .glimpses()
                .of(JenkinsScene.ACCOUNT, AppName.of(APP))
                .link()
                .value()
                .orElseThrow()
                .orElseThrow();
    }

    private JSONObject card() throws Exception {
        return card(page());
    }

    private JSONObject card(String page) throws Exception {
        JSONObject card = JSONObject.fromObject(
                        get("reader", page + "data?page=1&search=").getContentAsString())
                .getJSONObject("link");
        assertThat(card.isNullObject()).as("not seen yet").isFalse();
        return card;
    }

    private Map<String, String> differences() throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (Object each : card().getJSONObject("differences").getJSONArray("rows")) {
            JSONObject row = (JSONObject) each;
            told.put(row.getString("field"), row.getString("jenkins") + "|" + row.getString("scalingo"));
        }
        return told;
    }

    private JSONObject log(String app, String deployment) throws Exception {
        return JSONObject.fromObject(get("reader", page() + "logData?app=" + app + "&deployment=" + deployment)
                .getContentAsString());
    }

    private static String page() {
        return "job/" + JenkinsScene.PROJECT + "/scalingo/";
    }

    private WebResponse get(String user, String path) throws Exception {
        return as(user).getPage(new WebRequest(new URL(jenkins.getURL(), path))).getWebResponse();
    }

    private WebResponse post(String user, String act, Map<String, String> values) throws Exception {
        return post(user, page(), act, values);
    }

    private WebResponse post(String user, String page, String act, Map<String, String> values) throws Exception {
        JenkinsRule.WebClient browser = as(user);
        WebRequest request = new WebRequest(new URL(jenkins.getURL(), page + act), HttpMethod.POST);
        List<NameValuePair> parameters = new ArrayList<>();
        values.forEach((name, value) -> parameters.add(new NameValuePair(name, value)));
        request.setRequestParameters(parameters);
        return browser.getPage(browser.addCrumb(request)).getWebResponse();
    }

    private JenkinsRule.WebClient as(String user) {
        return jenkins.createWebClient()
                .withThrowExceptionOnFailingStatusCode(false)
                .withBasicCredentials(user);
    }
}
