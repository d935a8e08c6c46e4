package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.util.List;
import java.util.Locale;
import org.htmlunit.html.HtmlPage;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/**
 * What a pull request or the platform says is never part of a page's markup, nor an address that a browser would run.
 */
@WithJenkins
class MarkupInJenkinsTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";
    private static final String FORGED_NOTE = "\\u001b[8mha:AAAAforgedAAAA\\u001b[0m";

    private final JenkinsScene scene = new JenkinsScene();
    private JenkinsRule jenkins;
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void project(JenkinsRule rule) throws Exception {
        jenkins = rule;
        project = scene.withAccount().project(true);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void strangersTextIsTextOnEveryPage() throws Exception {
        String app = JenkinsScene.APP + "-pr42";
        scene.seen().jenkinsfile("def seen = reviewApp()\nscalingoDeploy(branch: 'main', log: true)");
        scene.platform()
                .faults()
                .on(Kind.MANUAL_DEPLOY)
                .times(5)
                .answer(422, "application/json", "{\"error\":\"" + MARKUP + "\"}");
        scene.open(42);
        scene.remote().retitle(42, MARKUP);
        scene.index(project);
        scene.platform()
                .streams()
                .sendRaw(app, "{\"type\":\"log\",\"data\":{\"content\":\"" + MARKUP + FORGED_NOTE + "\"}}");

        JenkinsRule.WebClient browser = jenkins.createWebClient()
                .withJavaScriptEnabled(false)
                .withThrowExceptionOnFailingStatusCode(false);
        browser.getOptions().setCssEnabled(false);
        String job = "job/" + JenkinsScene.PROJECT + "/job/PR-42/";
        boolean seen = false;
        for (String page : List.of(
                "job/" + JenkinsScene.PROJECT + "/",
                "job/" + JenkinsScene.PROJECT + "/scalingo/",
                job,
                job + "1/",
                job + "1/console",
                "manage/",
                "log/all")) {
            HtmlPage shown = browser.goTo(page);
            String source = shown.getWebResponse().getContentAsString();
            assertThat(source).as(page).doesNotContain(MARKUP).doesNotContain("AAAAforgedAAAA");
            assertThat(shown.querySelectorAll("img[src=x]")).as(page).isEmpty();
            assertThat(shown.getAnchors()).as(page).allMatch(anchor -> !anchor.getHrefAttribute()
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .startsWith("javascript:"));
            seen |= source.contains("onerror=alert(1)");
        }
        assertThat(seen).as("the text was on a page at all").isTrue();
    }
}
