package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jenkins.model.Jenkins;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.MockAuthorizationStrategy;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** Each method that can be called over the web is called, as people who may not. */
@WithJenkins
class WebMethodsInJenkinsTest {
    private static final String PROJECT = "job/" + JenkinsScene.PROJECT + "/";
    private static final String FORM = PROJECT + "descriptorByName/" + WebMethods.PLUGIN + ".";

    /** Where each class is found. A class that is missing here fails the tests. */
    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "AccountDescriptor",
                    List.of("descriptorByName/" + WebMethods.PLUGIN + ".account.Account/", FORM + "account.Account/"),
            "ByJenkins.DescriptorImpl", List.of(FORM + "project.ByJenkins/"),
            "ByPlatform.DescriptorImpl", List.of(FORM + "project.ByPlatform/"),
            "FurtherApp.DescriptorImpl", List.of(FORM + "project.FurtherApp/"),
            "PlatformStepDescriptor", List.of(FORM + "step.ScalingoDeployStep/", FORM + "step.ReviewAppStep/"),
            "ProjectFormDescriptor", List.of(FORM + "project.ProjectForm/"),
            "ReviewAppStep.DescriptorImpl", List.of(FORM + "step.ReviewAppStep/"),
            "ScalingoDeployStep.DescriptorImpl", List.of(FORM + "step.ScalingoDeployStep/"),
            "ScalingoPage", List.of(PROJECT + "scalingo/"),
            "TriggersMonitor",
                    List.of("administrativeMonitor/" + WebMethods.PLUGIN + ".view.TriggersMonitor/"));

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;

    private record Call(String name, String address, boolean post) {
        static List<Call> all() {
            List<Call> calls = new ArrayList<>();
            WebMethods.of(WebMethods.plugin()).forEach(method -> of(method, calls));
            return calls;
        }

        private static void of(JavaMethod method, List<Call> calls) {
            String name = WebMethods.name(method);
            String owner = name.substring(0, name.lastIndexOf('.'));
            assertThat(ADDRESSES).as("where Stapler finds %s", name).containsKey(owner);
            String verb = method.getName().substring(2);
            String path = Character.toLowerCase(verb.charAt(0)) + verb.substring(1);
            ADDRESSES.get(owner).forEach(address -> calls.add(
                    new Call(name, address + path, WebMethods.isPost(method))));
        }
    }

    @BeforeEach
    void securedProject(JenkinsRule rule) throws Exception {
        jenkins = rule;
        scene.withAccount().project(true);
        jenkins.jenkins.setSecurityRealm(jenkins.createDummySecurityRealm());
        jenkins.jenkins.setAuthorizationStrategy(new MockAuthorizationStrategy()
                .grant(Jenkins.READ)
                .everywhere()
                .to("stranger")
                .grant(Jenkins.READ, Item.READ, Item.DISCOVER, Item.WORKSPACE)
                .everywhere()
                .to("reader")
                .grant(Jenkins.ADMINISTER)
                .everywhere()
                .to("admin"));
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void eachIsThereForAnAdministrator() throws Exception {
        for (Call call : Call.all()) {
            WebResponse answer = call("admin", call, true);
            boolean ofThePlugin = answer.getContentType().equals("application/json");
            assertThat(answer.getStatusCode())
                    .as(call.toString())
                    .isLessThan(500)
                    .isNotIn(403, 405)
                    .matches(status -> status != 404 || ofThePlugin);
        }
    }

    @Test
    void noneIsCarriedOutForWhoeverMayOnlyRead() throws Exception {
        List<String> forReaders = List.of("ScalingoPage.doData", "ScalingoPage.doLogData");
        carriedOutFor("reader", call -> !forReaders.contains(call.name));
    }

    @Test
    void noneIsCarriedOutForAStranger() throws Exception {
        carriedOutFor("stranger", call -> true);
        carriedOutFor(null, call -> true);
    }

    private void carriedOutFor(String user, Predicate<Call> which) throws Exception {
        int before = scene.platform().requests().size();
        for (Call call : Call.all()) {
            if (!which.test(call)) {
                continue;
            }
            WebResponse answer = call(user, call, true);
            boolean refused = answer.getStatusCode() >= 400 && answer.getStatusCode() < 500;
            assertThat(refused || answer.getStatusCode() == 200).as(call.toString()).isTrue();
            if (!refused) {
                assertThat(answer.getContentAsString())
                        .as("%s for %s", call, user)
                        .doesNotContain(JenkinsScene.ACCOUNT, "scalingo-token", "class=error", "class=warning");
            }
        }
        assertThat(scene.platform().requests()).hasSize(before);
    }

    @Test
    void noneThatIsAPostAnswersToALink() throws Exception {
        for (Call call : Call.all()) {
            if (call.post) {
                WebRequest request = new WebRequest(new URL(jenkins.getURL(), call.address + "?value=1"));
                assertThat(browser("admin").getPage(request).getWebResponse().getStatusCode())
                        .as(call.toString())
                        .isIn(404, 405);
            }
        }
    }

    @Test
    void noneThatIsAPostAnswersToAFormOfAnotherSite() throws Exception {
        for (Call call : Call.all()) {
            if (call.post) {
                assertThat(call("admin", call, false).getStatusCode())
                        .as(call.toString())
                        .isEqualTo(403);
            }
        }
    }

    private WebResponse call(String user, Call call, boolean withCrumb) throws Exception {
        JenkinsRule.WebClient browser = browser(user);
        WebRequest request = new WebRequest(
                new URL(jenkins.getURL(), call.address), call.post ? HttpMethod.POST : HttpMethod.GET);
        request.setRequestParameters(parameters(user));
        // Where a method leads back to.
        request.setAdditionalHeader("Referer", jenkins.getURL().toString());
        return browser.getPage(withCrumb && call.post ? browser.addCrumb(request) : request)
                .getWebResponse();
    }

    /** What a method may want. Only who administers names an app that there is. */
    private static List<NameValuePair> parameters(String user) {
        return Stream.of(
                        "value", "account", "app", "name", "region", "authUrl", "apiUrl", "credentialsId", "branch",
                        "search", "number", "autoDeployBranch", "repository", "source", "action")
                .map(name -> new NameValuePair(
                        name, name.equals("app") && "admin".equals(user) ? JenkinsScene.APP : "12"))
                .toList();
    }

    private JenkinsRule.WebClient browser(String user) {
        JenkinsRule.WebClient browser = jenkins.createWebClient()
                .withJavaScriptEnabled(false)
                .withThrowExceptionOnFailingStatusCode(false);
        browser.getOptions().setCssEnabled(false);
        return user == null ? browser : browser.withBasicCredentials(user);
    }
}
