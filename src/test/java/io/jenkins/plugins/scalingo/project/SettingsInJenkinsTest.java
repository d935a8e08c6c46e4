package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.Folder;
import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import hudson.Functions;
import hudson.model.Failure;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Result;
import hudson.util.FormValidation;
import hudson.util.Secret;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import jenkins.branch.BranchSource;
import jenkins.branch.OrganizationFolder;
import jenkins.model.Jenkins;
import jenkins.scm.impl.SingleSCMSource;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlCheckBoxInput;
import org.htmlunit.html.HtmlForm;
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
import org.jvnet.hudson.test.SingleFileSCM;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class SettingsInJenkinsTest {

    private static final ProjectSettings SHOP = new ProjectSettings(
            "production",
            AppName.of("shop-prod"),
            Optional.of("main"),
            Green.SUCCESS,
            Trigger.JENKINS,
            ReviewAppRules.NONE,
            LinkRules.USUAL);

    /** Everything filled in, and nothing as it usually is. */
    private static final List<ProjectSettings> EVERYTHING = List.of(
            everything("shop-prod", "main", true),
            everything("shop-admin", "release", true),
            everything("shop-docs", null, false));

    private final Simulator simulator = new Simulator(InstantSource.system());
    private JenkinsRule jenkins;
    private SimulatorServer server;

    @BeforeEach
    void startPlatform(JenkinsRule rule) throws Exception {
        jenkins = rule;
        server = SimulatorServer.start(simulator, 0);
        SystemCredentialsProvider.getInstance()
                .getCredentials()
                .add(new StringCredentialsImpl(
                        CredentialsScope.GLOBAL, "token", "", Secret.fromString(Simulator.TOKEN)));
        Account account = new Account("production", "token");
        account.setRegion("custom");
        account.setAuthUrl(simulator.address().toString());
        account.setApiUrl(simulator.address().toString());
        ScalingoConfiguration.get().setAccounts(List.of(account, new Account("staging", "token")));
    }

    @AfterEach
    void stopPlatform() {
        server.close();
    }

    @Test
    void formOfAFreestyleProjectKeepsEveryField() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(shopOnAJob());

        assertThat(ProjectSettings.of(jenkins.configRoundtrip(job))).contains(SHOP);
    }

    @Test
    void formOfAPipelineKeepsEveryField() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition("echo 'hello'", true));
        ScalingoJobProperty little = new ScalingoJobProperty("staging", "blog-prod");
        job.addProperty(little);

        jenkins.configRoundtrip(job);

        jenkins.assertEqualDataBoundBeans(little, job.getProperty(ScalingoJobProperty.class));
    }

    @Test
    void formsKeepEveryFieldThereIs() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(everythingOnAJob());
        Folder folder = jenkins.createProject(Folder.class);
        folder.addProperty(everythingOnAFolder());
        OrganizationFolder organization = jenkins.createProject(OrganizationFolder.class);
        organization.addProperty(everythingOnAFolder());

        for (Item item : List.of(job, folder, organization)) {
            assertThat(ProjectSettings.all(jenkins.configRoundtrip(item))).as(item.getFullName()).isEqualTo(EVERYTHING);
        }
    }

    @Test
    void formKeepsUnstableAsGreenAndALinkThatIsNotManaged() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        ScalingoJobProperty property = new ScalingoJobProperty("production", "shop-prod");
        ByJenkins byJenkins = new ByJenkins();
        byJenkins.setGreen(Green.UNSTABLE);
        property.setTrigger(byJenkins);
        property.setManageLink(false);
        job.addProperty(property);

        assertThat(ProjectSettings.all(jenkins.configRoundtrip(job))).singleElement().satisfies(settings -> {
            assertThat(settings.green()).isEqualTo(Green.UNSTABLE);
            assertThat(settings.trigger()).isEqualTo(Trigger.JENKINS);
            assertThat(settings.link().managed()).isFalse();
        });
    }

    @Test
    void everythingOutlivesARestart() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(everythingOnAJob());

        job.updateByXml((Source) new StreamSource(new StringReader(job.getConfigFile().asString())));

        assertThat(ProjectSettings.all(job)).isEqualTo(EVERYTHING);
    }

    @Test
    void fileOfAnEarlierVersionMeansWhatItMeantThen() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(shopOnAJob());
        String xml = job.getConfigFile().asString().replaceAll("(?s)<form>.*</form>", """
                <form>
                  <account>production</account>
                  <app>shop-prod</app>
                  <autoDeployBranch>main</autoDeployBranch>
                  <reviewApps>false</reviewApps>
                </form>""");

        job.updateByXml((Source) new StreamSource(new StringReader(xml)));

        LinkRules leftAlone = new LinkRules(false, false, Optional.empty(), Optional.empty());
        assertThat(ProjectSettings.all(job))
                .containsExactly(new ProjectSettings(
                        SHOP.account(),
                        SHOP.app(),
                        SHOP.autoDeployBranch(),
                        SHOP.green(),
                        SHOP.trigger(),
                        SHOP.reviewApps(),
                        leftAlone));
    }

    @Test
    void formOfAProjectWithoutSettingsLeavesItWithout() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        Folder folder = jenkins.createProject(Folder.class);

        jenkins.configRoundtrip(job);
        jenkins.configRoundtrip(folder);

        assertThat(ProjectSettings.of(job)).isEmpty();
        assertThat(folder.getProperties().get(ScalingoFolderProperty.class)).isNull();
    }

    @Test
    void formsOfFoldersKeepEveryField() throws Exception {
        List<AbstractFolder<?>> folders = List.of(
                jenkins.createProject(Folder.class),
                jenkins.createProject(WorkflowMultiBranchProject.class),
                jenkins.createProject(OrganizationFolder.class));
        for (AbstractFolder<?> folder : folders) {
            folder.addProperty(shopOnAFolder());

            assertThat(ProjectSettings.of(jenkins.configRoundtrip((Item) folder)))
                    .as(folder.getPronoun())
                    .contains(SHOP);
        }
    }

    @Test
    void untickingTheBoxEndsIt() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(shopOnAJob());
        Folder folder = jenkins.createProject(Folder.class);
        folder.addProperty(shopOnAFolder());
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            for (Item item : List.of(job, folder)) {
                HtmlForm form = browser.getPage(item, "configure").getFormByName("config");
                form.<HtmlCheckBoxInput>getFirstByXPath(
                                ".//input[@name='specified'][ancestor::div[contains(@class,'optionalBlock-container')]"
                                        + "[1]//input[@name='_.autoDeployBranch']]")
                        .setChecked(false);
                jenkins.submit(form);
            }
        }

        assertThat(ProjectSettings.of(job)).isEmpty();
        assertThat(ProjectSettings.of(folder)).isEmpty();
    }

    @Test
    void formRefusesAnImpossibleAppWithAWordAboutIt() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(shopOnAJob());
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
            HtmlForm form = browser.getPage(job, "configure").getFormByName("config");
            form.getInputByName("_.app").setValue("Not An App");

            assertThat(jenkins.submit(form).getWebResponse().getContentAsString()).contains("Not An App", "6 to 48");
        }
        assertThat(ProjectSettings.of(job)).contains(SHOP);
    }

    @Test
    void nearestSettingsUpwardsApply() throws Exception {
        Folder outer = jenkins.createProject(Folder.class, "outer");
        Folder inner = outer.createProject(Folder.class, "inner");
        FreeStyleProject job = inner.createProject(FreeStyleProject.class, "job");
        assertThat(ProjectSettings.of(job)).isEmpty();

        outer.addProperty(new ScalingoFolderProperty("staging", "outer-app"));
        assertThat(ProjectSettings.of(job)).get().extracting(ProjectSettings::app).hasToString("outer-app");

        inner.addProperty(shopOnAFolder());
        assertThat(ProjectSettings.of(job)).contains(SHOP);
        assertThat(ProjectSettings.own(job)).isEmpty();

        job.addProperty(new ScalingoJobProperty("staging", "own-app"));
        assertThat(ProjectSettings.of(job)).get().extracting(ProjectSettings::app).hasToString("own-app");
    }

    @Test
    void branchJobTakesItsProjectsSettingsAndHasNoFormOfItsOwn() throws Exception {
        WorkflowMultiBranchProject project = jenkins.createProject(WorkflowMultiBranchProject.class);
        project.addProperty(shopOnAFolder());
        project.getSourcesList()
                .add(new BranchSource(
                        new SingleSCMSource("main", new SingleFileSCM("Jenkinsfile", "echo 'hello'".getBytes()))));
        project.scheduleBuild2(0).getFuture().get();
        jenkins.waitUntilNoActivity();
        WorkflowJob branch = project.getItem("main");

        assertThat(ProjectSettings.of(branch)).contains(SHOP);
        assertThat(Functions.getJobPropertyDescriptors((Job<?, ?>) branch))
                .noneMatch(ScalingoJobProperty.DescriptorImpl.class::isInstance);
        assertThat(Functions.getJobPropertyDescriptors((Job<?, ?>) jenkins.createProject(WorkflowJob.class)))
                .anyMatch(ScalingoJobProperty.DescriptorImpl.class::isInstance);
    }

    @Test
    void pipelineSetsItsOwnSettings() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(
                "properties([scalingo(account: 'production', app: 'shop-prod', autoDeployBranch: 'main',"
                        + " reviewApps: false)])",
                true));

        jenkins.buildAndAssertSuccess(job);

        assertThat(ProjectSettings.of(job)).contains(SHOP);
    }

    @Test
    void pipelineSetsEverything() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition("""
                properties([scalingo(
                    account: 'production',
                    app: 'shop-prod',
                    autoDeployBranch: 'main',
                    reviewApps: true,
                    forks: 'TRUSTED',
                    hoursBeforeDeleteStale: 48,
                    trigger: byPlatform(hoursBeforeDeleteOnClose: 24),
                    repository: 'git@github.com:acme/shop.git',
                    integration: 'int-1',
                    unlink: true,
                    furtherApps: [
                        [app: 'shop-admin', autoDeployBranch: 'release', reviewApps: true],
                        [app: 'shop-docs']])])
                """, true));

        jenkins.buildAndAssertSuccess(job);

        assertThat(ProjectSettings.all(job)).isEqualTo(EVERYTHING);
    }

    @Test
    void delayThatThePlatformDoesNotKeepIsRefusedWithTheReason() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(
                "properties([scalingo(account: 'production', app: 'shop-prod',"
                        + " trigger: byJenkins(hoursBeforeDeleteOnClose: 24))])",
                true));

        jenkins.assertLogContains(
                "is deleted by Scalingo as soon as its pull request closes",
                jenkins.buildAndAssertStatus(Result.FAILURE, job));
        assertThat(ProjectSettings.of(job)).isEmpty();
    }

    @Test
    void pipelineWithAnImpossibleBranchFailsWithAWordAboutIt() throws Exception {
        WorkflowJob job = jenkins.createProject(WorkflowJob.class);
        job.setDefinition(new CpsFlowDefinition(
                "properties([scalingo(account: 'production', app: 'shop-prod', autoDeployBranch: '*/main')])", true));

        jenkins.assertLogContains(
                "cannot be the name of a Git branch", jenkins.buildAndAssertStatus(Result.FAILURE, job));
        assertThat(ProjectSettings.of(job)).isEmpty();
    }

    @Test
    void settingsWithoutAnAppCannotBeMade() {
        assertThatThrownBy(() -> new ScalingoJobProperty("production", " "))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("name of the app");
        assertThatThrownBy(() -> new ScalingoFolderProperty("", "shop-prod")).isInstanceOf(Failure.class);
    }

    @Test
    void fileChangedByHandIsNoSettingsAndNoReasonToDestroy() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        job.addProperty(shopOnAJob());
        String xml = job.getConfigFile().asString();

        for (String damaged :
                List.of(xml.replace("shop-prod", "Shop Prod"), xml.replaceAll("(?s)<form>.*</form>", ""))) {
            job.updateByXml((Source) new StreamSource(new StringReader(damaged)));

            assertThat(ProjectSettings.of(job)).isEmpty();
            assertThat(UnreadableSettings.doubt(new ReviewAppKey("production", SHOP.app(), "1")))
                    .get()
                    .asString()
                    .contains(job.getFullName());
            try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
                browser.getPage(job, "configure");
            }
        }
    }

    @Test
    void formTellsAboutAccountAndApp() throws Exception {
        simulator.addApp("lonely-app");
        simulator.addLinkedApp("shop-prod", "acme/shop");
        FreeStyleProject job = jenkins.createFreeStyleProject();

        assertThat(form().doFillAccountItems(job, ""))
                .extracting(option -> option.value)
                .containsExactly("production", "staging");
        assertThat(form().doFillAccountItems(job, "removed"))
                .extracting(option -> option.value)
                .containsExactly("removed", "production", "staging");
        assertThat(form().doCheckAccount(job, "removed").getMessage()).contains("removed", "production, staging");
        assertThat(form().doCheckApp(job, "shop-prod", "production").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(form().doCheckApp(job, "lonely-app", "production").kind).isEqualTo(FormValidation.Kind.WARNING);
        assertThat(form().doCheckApp(job, "other-app", "production").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(form().doCheckAutoDeployBranch(job, "*/main").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(form().doAutoCompleteApp(job, "shop", "production").getValues()).containsExactly("shop-prod");
    }

    @Test
    void formTellsThatThereAreNoAccountsYet() throws Exception {
        ScalingoConfiguration.get().setAccounts(List.of());

        assertThat(form().doCheckAccount(jenkins.createFreeStyleProject(), "").getMessage())
                .contains("Manage Jenkins");
    }

    @Test
    void nothingIsAnsweredToAGet() throws Exception {
        FreeStyleProject job = jenkins.createFreeStyleProject();
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            for (String method : List.of(
                    "fillAccountItems", "autoCompleteApp", "checkAccount", "checkApp", "checkAutoDeployBranch")) {
                browser.assertFails(url(job, method), HttpURLConnection.HTTP_NOT_FOUND);
            }
        }
    }

    @Test
    void whoMayNotConfigureTheProjectIsToldNothingAndCausesNoCall() throws Exception {
        simulator.addApp("shop-prod");
        FreeStyleProject job = jenkins.createFreeStyleProject();
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ, Item.READ, Item.EXTENDED_READ)
                .everywhere()
                .to("reader"));

        assertThat(postAs("reader", job, "fillAccountItems")).doesNotContain("production");
        assertThat(postAs("reader", job, "autoCompleteApp")).doesNotContain("shop-prod");
        assertThat(postAs("reader", job, "checkAccount")).isEqualTo("<div/>");
        assertThat(postAs("reader", job, "checkApp")).isEqualTo("<div/>");
        assertThat(postAs("reader", job, "checkAutoDeployBranch")).isEqualTo("<div/>");
        assertThat(postAs("reader", null, "checkApp")).isEqualTo("<div/>");
        assertThat(simulator.requests()).isEmpty();
    }

    private String postAs(String user, Item item, String method) throws Exception {
        try (JenkinsRule.WebClient browser = jenkins.createWebClient().login(user)) {
            WebRequest request = new WebRequest(new URL(browser.getContextPath() + url(item, method)), HttpMethod.POST);
            request.setRequestParameters(
                    List.of(new NameValuePair("value", "shop-prod"), new NameValuePair("account", "staging")));
            browser.addCrumb(request);
            return browser.getPage(request).getWebResponse().getContentAsString();
        }
    }

    private static String url(Item item, String method) {
        return (item == null ? "" : item.getUrl()) + "descriptorByName/" + ProjectForm.class.getName() + "/" + method;
    }

    private static ScalingoJobProperty shopOnAJob() {
        ScalingoJobProperty property = new ScalingoJobProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        property.setReviewApps(false);
        return property;
    }

    private static ScalingoFolderProperty shopOnAFolder() {
        ScalingoFolderProperty property = new ScalingoFolderProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        property.setReviewApps(false);
        return property;
    }

    private static ProjectSettings everything(String app, String branch, boolean reviewApps) {
        return new ProjectSettings(
                "production",
                AppName.of(app),
                Optional.ofNullable(branch),
                Green.SUCCESS,
                Trigger.PLATFORM,
                reviewApps
                        ? new ReviewAppRules(
                                true, Forks.TRUSTED, Duration.ofHours(24), Optional.of(Duration.ofHours(48)))
                        : ReviewAppRules.NONE,
                new LinkRules(
                        true, true, RepositoryUrl.of("https://github.com/acme/shop"), Optional.of("int-1")));
    }

    private static ScalingoJobProperty everythingOnAJob() {
        ScalingoJobProperty property = new ScalingoJobProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        property.setForks(Forks.TRUSTED);
        property.setHoursBeforeDeleteStale(48);
        property.setTrigger(byPlatform());
        property.setUnlink(true);
        property.setRepository("https://github.com/acme/shop");
        property.setIntegration("int-1");
        property.setFurtherApps(furtherApps());
        return property;
    }

    private static ScalingoFolderProperty everythingOnAFolder() {
        ScalingoFolderProperty property = new ScalingoFolderProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        property.setForks(Forks.TRUSTED);
        property.setHoursBeforeDeleteStale(48);
        property.setTrigger(byPlatform());
        property.setUnlink(true);
        property.setRepository("https://github.com/acme/shop");
        property.setIntegration("int-1");
        property.setFurtherApps(furtherApps());
        return property;
    }

    private static ByPlatform byPlatform() {
        ByPlatform byPlatform = new ByPlatform();
        byPlatform.setHoursBeforeDeleteOnClose(24);
        return byPlatform;
    }

    private static List<FurtherApp> furtherApps() {
        FurtherApp admin = new FurtherApp("shop-admin");
        admin.setAutoDeployBranch("release");
        admin.setReviewApps(true);
        return List.of(admin, new FurtherApp("shop-docs"));
    }

    private static ProjectFormDescriptor form() {
        return (ProjectFormDescriptor) Jenkins.get().getDescriptorOrDie(ProjectForm.class);
    }
}
