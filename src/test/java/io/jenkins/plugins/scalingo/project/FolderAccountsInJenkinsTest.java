package io.jenkins.plugins.scalingo.project;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.cloudbees.hudson.plugins.folder.Folder;
import com.cloudbees.hudson.plugins.folder.properties.FolderCredentialsProvider.FolderCredentialsProperty;
import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.domains.Domain;
import com.cloudbees.plugins.credentials.domains.DomainCredentials;
import hudson.model.Failure;
import hudson.model.Item;
import hudson.model.Items;
import hudson.model.Result;
import hudson.model.Run;
import hudson.util.Secret;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.FolderAccounts;
import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** A team's folder with an account of its own, whose token is among the folder's credentials. */
@WithJenkins
class FolderAccountsInJenkinsTest {

    private static final String OWN = "own";
    private static final String OWN_TOKEN = "tk-us-of-the-team";
    private static final String FORM = "job/team/descriptorByName/" + Account.class.getName() + "/";

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private Folder team;

    @BeforeEach
    void teamWithAToken(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount();
        scene.platform().account().token(OWN_TOKEN);
        team = jenkins.createProject(Folder.class, "team");
        team.addProperty(secretOf("team-token", OWN_TOKEN));
        team.addProperty(new FolderAccounts(List.of(scene.account(OWN, "team-token"))));
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void projectDeploysWithTheTeamsTokenAlone() throws Exception {
        scene.platform().account().revokeToken(Simulator.TOKEN);
        WorkflowMultiBranchProject project = projectWithReviewApp(42);

        assertThat(report("team//own").phase()).isEqualTo(Report.Phase.SETTLED);

        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void reviewAppsAreDeletedAlsoWhenTheWholeFolderIs() throws Exception {
        projectWithReviewApp(42);

        team.delete();

        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void reviewAppsLiveOnWhenTheFolderIsRenamedAndMovedAndAreDeletedInTheEnd() throws Exception {
        WorkflowMultiBranchProject project = projectWithReviewApp(42);
        String id = scene.reviewApp(42).orElseThrow().id();
        Folder above = jenkins.createProject(Folder.class, "above");

        team.renameTo("squad");
        scene.eventually(() -> assertThat(report("squad//own").phase()).isEqualTo(Report.Phase.SETTLED));
        Items.move(team, above);
        scene.eventually(() -> assertThat(report("above/squad//own").phase()).isEqualTo(Report.Phase.SETTLED));

        assertThat(scene.reviewApp(42).orElseThrow().id()).isEqualTo(id);
        // What was looked at in the middle of it is looked at again after a minute.
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> assertThat(lifecycle().reports())
                .extracting(each -> each.key().account())
                .containsOnly("above/squad//own"));
        scene.seen().close(42);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void reviewAppOfWhichNobodyHasTheTokenAnyMoreIsAProblemUntilItIsBack() throws Exception {
        WorkflowMultiBranchProject project = projectWithReviewApp(42);

        team.getProperties().remove(FolderCredentialsProperty.class);
        project.delete();
        scene.eventually(() -> assertThat(report("team//own"))
                .returns(Report.Phase.BLOCKED, Report::phase)
                .extracting(Report::message)
                .asString()
                .contains("team//own"));
        assertThat(scene.reviewApp(42)).isPresent();

        team.addProperty(secretOf("team-token", OWN_TOKEN));
        lifecycle().accountChanged("team//own");
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());
    }

    @Test
    void nearestAccountOfANameIsMeant() throws Exception {
        Folder inner = team.createProject(Folder.class, "inner");
        inner.addProperty(new FolderAccounts(List.of(scene.account(ACCOUNT, "team-token"))));
        WorkflowJob job = inner.createProject(WorkflowJob.class, "job");
        WorkflowJob elsewhere = jenkins.createProject(WorkflowJob.class, "elsewhere");

        assertThat(KnownAccounts.key(job, ACCOUNT)).contains("team/inner//" + ACCOUNT);
        assertThat(KnownAccounts.key(job, OWN)).contains("team//own");
        assertThat(KnownAccounts.names(job)).containsExactly(ACCOUNT, OWN);
        assertThat(KnownAccounts.key(elsewhere, ACCOUNT)).contains(ACCOUNT);
        assertThat(KnownAccounts.key(elsewhere, OWN)).isEmpty();
    }

    @Test
    void stepUsesTheFoldersAccountAndOthersCannot() throws Exception {
        jenkins.buildAndAssertSuccess(deploying(team.createProject(WorkflowJob.class, "job"), OWN));
        assertThat(scene.deployed(APP)).hasSize(1);

        for (String name : List.of(OWN, "team//own")) {
            WorkflowJob stranger = jenkins.createProject(WorkflowJob.class, "stranger-" + name.replace('/', '-'));
            Run<?, ?> build = jenkins.buildAndAssertStatus(Result.FAILURE, deploying(stranger, name));
            jenkins.assertLogContains("There is no Scalingo account \"" + name + "\"", build);
        }
        assertThat(scene.deployed(APP)).hasSize(1);
        assertThatThrownBy(() -> new ScalingoJobProperty("team//own", APP)).isInstanceOf(Failure.class);
    }

    @Test
    void formKeepsEveryField() throws Exception {
        Account full = scene.account(OWN, "team-token");
        full.setRequestsPerMinute(42);
        Account publicRegion = new Account("secnum", "team-token");
        publicRegion.setRegion("osc-secnum-fr1");
        team.getProperties().replace(new FolderAccounts(List.of(full, publicRegion)));

        jenkins.configRoundtrip(team);

        List<Account> saved = team.getProperties().get(FolderAccounts.class).getAccounts();
        assertThat(saved).hasSize(2);
        jenkins.assertEqualDataBoundBeans(full, saved.get(0));
        jenkins.assertEqualDataBoundBeans(publicRegion, saved.get(1));

        Folder plain = jenkins.createProject(Folder.class, "plain");
        jenkins.configRoundtrip(plain);
        assertThat(plain.getProperties().get(FolderAccounts.class)).isNull();
    }

    @Test
    void tokenGoesNowhereWhereNoAdministratorSendsOne() throws Exception {
        Account elsewhere = scene.account(OWN, "team-token");
        elsewhere.setApiUrl("https://elsewhere.example.com");
        assertThatThrownBy(() -> new FolderAccounts(List.of(elsewhere)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("Ask an administrator");

        String written = team.getConfigFile()
                .asString()
                .replaceAll("<apiUrl>.*</apiUrl>", "<apiUrl>https://elsewhere.example.com</apiUrl>");
        team.updateByXml(new StreamSource(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))));
        assertThatThrownBy(() -> ScalingoAccounts.get().required("team//own"))
                .isInstanceOf(NoAccountException.class)
                .hasMessageContaining("Ask an administrator");
    }

    @Test
    void whoMayConfigureTheFolderChoosesAmongItsCredentialsAndTestsThem() throws Exception {
        secured();

        assertThat(post("owner", "fillCredentialsIdItems").getContentAsString()).contains("team-token");
        assertThat(post("owner", "testConnection").getContentAsString()).contains(APP);
        assertThat(post("owner", "testConnection").getContentAsString()).doesNotContain(OWN_TOKEN);
    }

    @Test
    void whoMayNotIsToldNothing() throws Exception {
        secured();

        for (String user : List.of("reader", "neighbour")) {
            assertThat(post(user, "fillCredentialsIdItems").getContentAsString()).doesNotContain("\"team-token\"");
            assertThat(post(user, "testConnection").getStatusCode()).isIn(403, 404);
            assertThat(post(user, "checkName").getContentAsString()).doesNotContain("error");
        }
        assertThat(scene.platform().requests()).isEmpty();
    }

    private void secured() {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ)
                .everywhere()
                .toEveryone()
                .grant(Item.READ, Item.CONFIGURE)
                .onItems(team)
                .to("owner")
                .grant(Item.READ)
                .onItems(team)
                .to("reader"));
    }

    private WebResponse post(String user, String method) throws Exception {
        try (JenkinsRule.WebClient browser = jenkins.createWebClient().login(user)) {
            browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
            WebRequest request = new WebRequest(new URL(browser.getContextPath() + FORM + method), HttpMethod.POST);
            String address = scene.platform().address().toString();
            request.setRequestParameters(List.of(
                    new NameValuePair("value", ""),
                    new NameValuePair("name", OWN),
                    new NameValuePair("region", "custom"),
                    new NameValuePair("authUrl", address),
                    new NameValuePair("apiUrl", address),
                    new NameValuePair("credentialsId", method.startsWith("fill") ? "current-one" : "team-token")));
            browser.addCrumb(request);
            return browser.getPage(request).getWebResponse();
        }
    }

    private WorkflowMultiBranchProject projectWithReviewApp(int number) throws Exception {
        WorkflowMultiBranchProject project = scene.projectIn(team, OWN);
        String commit = scene.open(number);
        scene.index(project);
        scene.eventually(() -> assertThat(scene.reviewApp(number)).get().returns(commit, app -> app.runningCommit()));
        scene.eventually(() -> assertThat(report("team//own").phase()).isEqualTo(Report.Phase.SETTLED));
        return project;
    }

    private static WorkflowJob deploying(WorkflowJob job, String account) throws Exception {
        job.setDefinition(new CpsFlowDefinition(
                "scalingoDeploy account: '" + account + "', app: '" + APP + "', branch: 'main'", true));
        return job;
    }

    private static Report report(String account) {
        return lifecycle()
                .report(new ReviewAppKey(account, AppName.of(APP), "42"))
                .orElseThrow(() -> new AssertionError("nothing is known by " + account));
    }

    private static Lifecycle lifecycle() {
        return LifecycleService.lifecycle().orElseThrow();
    }

    private static FolderCredentialsProperty secretOf(String id, String secret) throws Exception {
        return new FolderCredentialsProperty(new DomainCredentials[] {
            new DomainCredentials(
                    Domain.global(),
                    List.of(new StringCredentialsImpl(CredentialsScope.GLOBAL, id, "", Secret.fromString(secret))))
        });
    }
}
