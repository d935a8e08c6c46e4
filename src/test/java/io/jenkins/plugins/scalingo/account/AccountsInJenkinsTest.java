package io.jenkins.plugins.scalingo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import com.cloudbees.plugins.credentials.impl.UsernamePasswordCredentialsImpl;
import hudson.model.Failure;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import hudson.util.Secret;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.Page;
import org.htmlunit.WebRequest;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.NameValuePair;
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.LogRecorder;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class AccountsInJenkinsTest {

    private static final List<String> CHECKS = List.of(
            "checkName", "checkRegion", "checkAuthUrl", "checkApiUrl", "checkCredentialsId", "checkRequestsPerMinute");

    private final Simulator simulator = new Simulator(InstantSource.system());
    private JenkinsRule jenkins;
    private SimulatorServer server;

    @BeforeEach
    void startPlatform(JenkinsRule rule) throws Exception {
        jenkins = rule;
        server = SimulatorServer.start(simulator, 0);
        secretText("token", Simulator.TOKEN);
    }

    @AfterEach
    void stopPlatform() {
        server.close();
    }

    @Test
    void formKeepsEveryField() throws Exception {
        Account full = simulated("production");
        full.setRequestsPerMinute(42);
        Account publicRegion = new Account("secnum", "token");
        publicRegion.setRegion("osc-secnum-fr1");
        configuration().setAccounts(List.of(full, publicRegion));

        jenkins.configRoundtrip();

        List<Account> saved = configuration().getAccounts();
        assertThat(saved).hasSize(2).isNotSameAs(List.of(full, publicRegion));
        jenkins.assertEqualDataBoundBeans(full, saved.get(0));
        jenkins.assertEqualDataBoundBeans(publicRegion, saved.get(1));
    }

    @Test
    void configurationSurvivesARestart() throws Exception {
        configuration().setAccounts(List.of(simulated("production")));

        ScalingoConfiguration loaded = new ScalingoConfiguration();
        loaded.load();

        jenkins.assertEqualDataBoundBeans(
                configuration().getAccounts().get(0), loaded.getAccounts().get(0));
        assertThat(Files.readString(
                        jenkins.jenkins.getRootDir().toPath().resolve(ScalingoConfiguration.class.getName() + ".xml")))
                .contains("production")
                .doesNotContain(Simulator.TOKEN);
    }

    @Test
    void lastAccountCanBeRemoved() throws Exception {
        configuration().setAccounts(List.of(simulated("production")));
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            HtmlForm form = browser.goTo("manage/configure").getFormByName("config");
            HtmlPage page = (HtmlPage) form.getPage();
            page.<HtmlButton>getFirstByXPath(
                            "//input[@name='_.name' and @value='production']"
                                    + "/ancestor::div[contains(@class,'repeated-chunk')]"
                                    + "//button[contains(@class,'repeatable-delete')]")
                    .click();
            browser.waitForBackgroundJavaScript(3000);
            jenkins.submit(form);
        }

        assertThat(configuration().getAccounts()).isEmpty();
    }

    @Test
    void formRefusesTwoAccountsOfOneNameAndChangesNothing() throws Exception {
        configuration().setAccounts(List.of(simulated("production"), simulated("staging")));
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
            HtmlForm form = browser.goTo("manage/configure").getFormByName("config");
            form.getInputsByName("_.name").stream()
                    .filter(input -> input.getValue().equals("staging"))
                    .forEach(input -> input.setValue("production"));

            HtmlPage answer = jenkins.submit(form);

            assertThat(answer.asNormalizedText()).contains("two Scalingo accounts named \"production\"");
        }
        assertThat(configuration().names()).containsExactly("production", "staging");
    }

    @Test
    void whatTheFormRefusesIsRefusedFromCodeToo() {
        Account wrong = new Account("production", "token");
        wrong.setRegion("custom");
        wrong.setAuthUrl("http://auth.example.com");
        wrong.setApiUrl("https://api.example.com");

        assertThatThrownBy(() -> configuration().setAccounts(List.of(wrong)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("production")
                .hasMessageContaining("https://");
        assertThat(configuration().getAccounts()).isEmpty();
    }

    @Test
    void dropDownOffersSecretTextsOnly() throws Exception {
        SystemCredentialsProvider.getInstance()
                .getCredentials()
                .add(new UsernamePasswordCredentialsImpl(
                        CredentialsScope.GLOBAL, "password", "", "me", "secret-word-1"));

        ListBoxModel offered = descriptor().doFillCredentialsIdItems(null, "token", "osc-fr1", "", "");

        assertThat(offered).extracting(option -> option.value).contains("token").doesNotContain("password");
    }

    @Test
    void fieldsSayWhatIsWrong() {
        assertThat(descriptor().doCheckName(null, "").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(descriptor().doCheckName(null, "production").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(descriptor().doCheckRegion(null, "custom", "", "").getMessage()).contains("two addresses");
        assertThat(descriptor().doCheckApiUrl(null, "", "osc-fr1").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(descriptor().doCheckAuthUrl(null, "http://auth.example.com", "custom").kind)
                .isEqualTo(FormValidation.Kind.ERROR);
        assertThat(descriptor().doCheckCredentialsId(null, "token", "osc-fr1", "", "").kind)
                .isEqualTo(FormValidation.Kind.OK);
        assertThat(descriptor().doCheckCredentialsId(null, "gone", "osc-fr1", "", "").getMessage())
                .contains("gone");
        assertThat(descriptor().doCheckRequestsPerMinute(null, "1").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(descriptor().doCheckRequestsPerMinute(null, "many").kind).isEqualTo(FormValidation.Kind.ERROR);
        assertThat(descriptor().doCheckRequestsPerMinute(null, "120").kind).isEqualTo(FormValidation.Kind.WARNING);
    }

    @Test
    void connectionTestTellsOwnerAndApps() throws Exception {
        simulator.addApp("shop-prod");

        FormValidation answer = testConnection("token");

        assertThat(answer.kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(answer.getMessage()).contains("simulator", "one app: shop-prod");
    }

    @Test
    void connectionTestTellsARevokedTokenAndAMissingCredential() throws Exception {
        simulator.account().revokeToken(Simulator.TOKEN);

        assertThat(testConnection("token").getMessage()).contains("refuses the token");
        assertThat(testConnection("gone").getMessage()).contains("no secret text");
        assertThat(testConnection("gone").kind).isEqualTo(FormValidation.Kind.ERROR);
    }

    @Test
    void nothingIsAnsweredToAGet() throws Exception {
        try (JenkinsRule.WebClient browser = jenkins.createWebClient()) {
            for (String method : CHECKS) {
                browser.assertFails(url(method), HttpURLConnection.HTTP_NOT_FOUND);
            }
            for (String method : List.of("fillRegionItems", "fillCredentialsIdItems", "testConnection")) {
                browser.assertFails(url(method), HttpURLConnection.HTTP_NOT_FOUND);
            }
        }
    }

    @Test
    void checksAreSilentToWhoMayNotConfigure() throws Exception {
        for (String method : CHECKS) {
            assertThat(postAs("manager", method).getWebResponse().getContentAsString())
                    .as(method)
                    .isEqualTo("<div/>");
        }
    }

    @Test
    void whoMayNotConfigureSeesNoCredentialsAndCausesNoCall() throws Exception {
        assertThat(postAs("manager", "fillCredentialsIdItems").getWebResponse().getContentAsString())
                .contains("current-one")
                .doesNotContain("\"token\"");
        assertThat(postAs("manager", "testConnection").getWebResponse().getStatusCode())
                .isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
        assertThat(simulator.requests()).isEmpty();
    }

    @Test
    void accountHasOneClientUntilItsSecretIsRenewed() throws Exception {
        simulator.addApp("shop-prod");
        configuration().setAccounts(List.of(simulated("production")));
        Scalingo first = ScalingoAccounts.get().required("production");
        assertThat(first.apps().list()).hasSize(1);
        assertThat(ScalingoAccounts.get().required("production")).isSameAs(first);

        simulator.account().token("tk-us-renewed").revokeToken(Simulator.TOKEN);
        simulator.account().expireBearers();
        assertThatThrownBy(() -> first.apps().list()).isInstanceOf(ScalingoException.class);
        SystemCredentialsProvider.getInstance().getCredentials().clear();
        secretText("token", "tk-us-renewed");

        Scalingo second = ScalingoAccounts.get().required("production");
        assertThat(second).isNotSameAs(first);
        assertThat(second.apps().list()).hasSize(1);
    }

    @Test
    void savingAnotherAccountKeepsTheClient() throws Exception {
        configuration().setAccounts(List.of(simulated("production")));
        Scalingo before = ScalingoAccounts.get().required("production");

        configuration().setAccounts(List.of(simulated("staging"), simulated("production")));

        assertThat(ScalingoAccounts.get().required("production")).isSameAs(before);
    }

    @Test
    void missingAccountAndMissingSecretAreLoggedOnceEach() {
        configuration().setAccounts(List.of(new Account("production", "gone")));
        try (LogRecorder log = new LogRecorder()
                .record(ScalingoAccounts.class, Level.WARNING)
                .capture(10)) {
            for (int i = 0; i < 3; i++) {
                assertThat(ScalingoAccounts.get().account("production")).isEmpty();
                assertThat(ScalingoAccounts.get().account("staging")).isEmpty();
            }

            assertThat(log.getMessages())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("\"production\"", "gone"))
                    .anySatisfy(line -> assertThat(line).contains("\"staging\""));
        }
    }

    private FormValidation testConnection(String credentialsId) throws Exception {
        String address = simulator.address().toString();
        return descriptor().doTestConnection(null, "production", credentialsId, "custom", address, address);
    }

    private Page postAs(String user, String method) throws Exception {
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(
                new MockAuthorizationStrategy().grant(Jenkins.READ, Jenkins.MANAGE).everywhere().to("manager"));
        try (JenkinsRule.WebClient browser = jenkins.createWebClient().login(user)) {
            browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
            WebRequest request = new WebRequest(new URL(browser.getContextPath() + url(method)), HttpMethod.POST);
            request.setRequestParameters(List.of(
                    new NameValuePair("value", ""),
                    new NameValuePair("name", "production"),
                    new NameValuePair("region", "custom"),
                    new NameValuePair("authUrl", simulator.address().toString()),
                    new NameValuePair("apiUrl", simulator.address().toString()),
                    new NameValuePair("credentialsId", "current-one")));
            browser.addCrumb(request);
            return browser.getPage(request);
        }
    }

    private static String url(String method) {
        return "descriptorByName/" + Account.class.getName() + "/" + method;
    }

    private Account simulated(String name) {
        Account account = new Account(name, "token");
        account.setRegion("custom");
        account.setAuthUrl(simulator.address().toString());
        account.setApiUrl(simulator.address().toString());
        return account;
    }

    private static void secretText(String id, String secret) throws Exception {
        SystemCredentialsProvider.getInstance()
                .getCredentials()
                .add(new StringCredentialsImpl(CredentialsScope.GLOBAL, id, "", Secret.fromString(secret)));
        SystemCredentialsProvider.getInstance().save();
    }

    private static ScalingoConfiguration configuration() {
        return ScalingoConfiguration.get();
    }

    private static AccountDescriptor descriptor() {
        return (AccountDescriptor) Jenkins.get().getDescriptorOrDie(Account.class);
    }
}
