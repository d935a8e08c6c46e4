package io.jenkins.plugins.scalingo.view;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.FreeStyleProject;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.project.Forks;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.net.URL;
import java.util.List;
import jenkins.model.Jenkins;
import net.sf.json.JSONArray;
import net.sf.json.JSONObject;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ScalingoPageInJenkinsTest {

    private static final String PAGE = "job/" + JenkinsScene.PROJECT + "/scalingo/";

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void securedProject(JenkinsRule rule) throws Exception {
        jenkins = rule;
        project = scene.withAccount().project(true);
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ)
                .everywhere()
                .to("reader", "builder", "deployer", "keeper")
                .grant(Item.BUILD)
                .everywhere()
                .to("builder")
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
    void sideBarLeadsToThePage() throws Exception {
        HtmlPage shop = as("reader").goTo("job/" + JenkinsScene.PROJECT + "/");

        assertThat(shop.getAnchors())
                .anyMatch(anchor -> anchor.getHrefAttribute().endsWith("/job/" + JenkinsScene.PROJECT + "/scalingo"));
    }

    @Test
    void projectWithoutSettingsHasNoPage() throws Exception {
        FreeStyleProject plain = jenkins.createFreeStyleProject("plain");

        assertThat(plain.getActions(ScalingoPage.class)).isEmpty();
    }

    @Test
    void pageShowsWhatRunsWhere() throws Exception {
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.deployed(APP + "-pr42")).containsExactly(commit));
        scene.eventually(() -> {
            JSONArray rows = shown("reviewApps", "").getJSONArray("rows");
            assertThat(rows.size()).isEqualTo(1);
            JSONObject row = rows.getJSONObject(0);
            assertThat(row.getString("number")).isEqualTo("42");
            assertThat(row.getString("commit")).isEqualTo(commit);
            assertThat(row.getString("green")).isEqualTo(commit);
            assertThat(row.getString("app")).isEqualTo(APP + "-pr42");
        });
    }

    @Test
    void titleThatIsMarkupIsShownAsText() throws Exception {
        String title = "<script>document.title = 'run'</script><img src=x onerror=alert(1)>";
        scene.open(42);
        scene.remote().retitle(42, title);
        scene.index(project);
        scene.eventually(() -> assertThat(shown("reviewApps", "script").getInt("found"))
                .isEqualTo(1));

        JenkinsRule.WebClient browser = as("reader");
        HtmlPage page = browser.goTo(PAGE);
        scene.eventually(() -> {
            browser.waitForBackgroundJavaScript(1000);
            assertThat(page.getElementById("scalingo-review-apps").getTextContent()).contains(title);
        });
        assertThat(page.querySelectorAll("#scalingo-page script, #scalingo-page tbody img")).isEmpty();
        assertThat(page.getTitleText()).doesNotContain("run");
    }

    @Test
    void dataIsForThoseWhoMayReadTheProject() throws Exception {
        assertThat(get("stranger", PAGE + "data?page=1").getStatusCode()).isIn(403, 404);
        assertThat(get("reader", PAGE + "data?page=1").getStatusCode()).isEqualTo(200);
    }

    @Test
    void nothingIsChangedByAGet() throws Exception {
        for (String act :
                List.of("deploy?branch=main", "deployReviewApp?number=42", "destroyReviewApp?number=42", "takeOver")) {
            assertThat(get("keeper", PAGE + act).getStatusCode()).as(act).isIn(404, 405);
        }
        assertThat(scene.deployed(APP)).isEmpty();
    }

    @Test
    void deployingNeedsItsPermission() throws Exception {
        scene.open(42);
        scene.index(project);

        assertThat(post("reader", "deploy", "branch", "main").getStatusCode()).isEqualTo(403);
        assertThat(post("builder", "deploy", "branch", "main").getStatusCode()).isEqualTo(403);
        assertThat(post("reader", "deployReviewApp", "number", "42").getStatusCode()).isEqualTo(403);
        assertThat(post("deployer", "deploy", "branch", "main").getStatusCode()).isEqualTo(202);
    }

    @Test
    void destroyingNeedsItsPermission() throws Exception {
        scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isPresent());

        assertThat(post("deployer", "destroyReviewApp", "number", "42").getStatusCode()).isEqualTo(403);
        assertThat(post("keeper", "destroyReviewApp", "number", "42").getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void whatSomebodyMayNotDoIsNotOffered() throws Exception {
        assertThat(as("reader").goTo(PAGE).querySelectorAll("#scalingo-page form")).isEmpty();
        assertThat(as("deployer").goTo(PAGE).querySelectorAll("#scalingo-page form")).hasSize(2);
    }

    @Test
    void branchIsDeployedByHand() throws Exception {
        WebResponse said = post("deployer", "deploy", "branch", "main");

        assertThat(message(said)).contains("main").contains(APP);
        scene.eventually(() -> assertThat(scene.deployed(APP)).contains(scene.remote().head("main")));
    }

    @Test
    void redChangeRequestGetsAReviewAppIfAPersonWantsIt() throws Exception {
        scene.seen().jenkinsfile("error 'red'");
        String commit = scene.open(42);
        scene.index(project);
        assertThat(scene.reviewApp(42)).isEmpty();

        assertThat(post("deployer", "deployReviewApp", "number", "#42").getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(scene.deployed(APP + "-pr42")).containsExactly(commit));
    }

    @Test
    void changeRequestOfAForkGetsNone() throws Exception {
        String commit = scene.remote().openFromFork(44, "somebody", "evil");
        scene.seen().changeRequestFromFork(44, commit);
        scene.index(project);

        WebResponse said = post("deployer", "deployReviewApp", "number", "44");
        assertThat(said.getStatusCode()).isEqualTo(409);
        assertThat(message(said)).contains("fork");
    }

    @Test
    void changeRequestOfATrustedForkGetsOneByHandThoughItsBuildIsRed() throws Exception {
        ScalingoFolderProperty settings = new ScalingoFolderProperty(JenkinsScene.ACCOUNT, APP);
        settings.setForks(Forks.TRUSTED);
        project.getProperties().replace(settings);
        scene.seen().jenkinsfile("error 'red'");
        String commit = scene.remote().openFromFork(44, "somebody", "good");
        scene.seen().changeRequestFromFork(44, commit);
        scene.index(project);

        assertThat(get("deployer", PAGE + "suggest?search=44").getContentAsString()).contains("\"44\"");
        assertThat(post("deployer", "deployReviewApp", "number", "44").getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(scene.deployed(APP + "-pr44")).containsExactly(commit));
    }

    @Test
    void wrongInputIsAnsweredWithWhatToDo() throws Exception {
        assertThat(message(post("deployer", "deploy", "branch", " "))).contains("Enter the branch");
        assertThat(post("deployer", "deploy", "branch", "a..b").getStatusCode()).isEqualTo(400);
        assertThat(message(post("deployer", "deployReviewApp", "number", "<script>"))).contains("no open pull request");
        assertThat(post("deployer", "deployReviewApp", "number", "4711").getStatusCode()).isEqualTo(404);
    }

    @Test
    void openChangeRequestsAreSuggestedByNumber() throws Exception {
        scene.open(41);
        scene.open(42);
        scene.index(project);

        assertThat(get("deployer", PAGE + "suggest?search=42").getContentAsString())
                .isEqualTo("[{\"number\":\"42\",\"title\":\"\"}]");
        assertThat(get("reader", PAGE + "suggest?search=42").getStatusCode()).isEqualTo(403);
    }

    @Test
    void platformsOwnTriggersAreSwitchedOff() throws Exception {
        scene.platform().dashboard().autoDeploy(APP, "main", true);
        scene.eventually(() -> assertThat(doubled()).isEqualTo(1));

        assertThat(post("deployer", "takeOver", "ignored", "").getStatusCode()).isEqualTo(403);
        assertThat(post("keeper", "takeOver", "ignored", "").getStatusCode()).isEqualTo(202);
        scene.eventually(() -> assertThat(doubled()).isZero());
    }

    private int doubled() throws Exception {
        return shown("link", "").getJSONArray("twice").size();
    }

    private JSONObject shown(String card, String search) throws Exception {
        JSONObject all = JSONObject.fromObject(
                get("reader", PAGE + "data?page=1&search=" + search).getContentAsString());
        JSONObject shown = all.getJSONObject(card);
        assertThat(shown.isNullObject()).as("not seen yet: " + card).isFalse();
        return shown;
    }

    private static String message(WebResponse said) {
        return JSONObject.fromObject(said.getContentAsString()).getString("message");
    }

    private WebResponse get(String user, String path) throws Exception {
        return as(user).getPage(new WebRequest(new URL(jenkins.getURL(), path))).getWebResponse();
    }

    private WebResponse post(String user, String act, String name, String value) throws Exception {
        JenkinsRule.WebClient browser = as(user);
        WebRequest request = new WebRequest(new URL(jenkins.getURL(), PAGE + act), HttpMethod.POST);
        request.setRequestParameters(List.of(new NameValuePair(name, value)));
        return browser.getPage(browser.addCrumb(request)).getWebResponse();
    }

    private JenkinsRule.WebClient as(String user) {
        return jenkins.createWebClient()
                .withThrowExceptionOnFailingStatusCode(false)
                .withBasicCredentials(user);
    }
}
