package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Job;
import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The token is in its secret text, and nowhere else that anybody can look into. */
@WithJenkins
class SecretsInJenkinsTest {
    private static final Pattern BEARER = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}");
    private static final long LARGEST = 10_000_000;

    private final JenkinsScene scene = new JenkinsScene();
    private final Logger all = Logger.getLogger(WebMethods.PLUGIN);
    private final Recorder recorder = new Recorder();
    private JenkinsRule jenkins;

    private static final class Recorder extends Handler {
        private final StringBuffer written = new StringBuffer();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            written.append(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen(JenkinsRule rule) {
        jenkins = rule;
        recorder.setLevel(Level.ALL);
        all.setLevel(Level.ALL);
        all.addHandler(recorder);
    }

    @AfterEach
    void closed() {
        all.removeHandler(recorder);
        all.setLevel(null);
        scene.close();
    }

    @Test
    void tokenAndBearerAreNowhereAfterBuildsThatDeployAndFail() throws Exception {
        String echo = "{\"error\":\"refused: " + Simulator.TOKEN + "\"}";
        WorkflowMultiBranchProject project = scene.withAccount().project(true);
        scene.seen().jenkinsfile("scalingoDeploy(app: '" + JenkinsScene.APP + "', branch: 'main', log: true)");
        scene.platform().faults().on(Kind.MANUAL_DEPLOY).answer(422, "application/json", echo);
        scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertThat(recorder.written).contains("****"));
        scene.platform().account().revokeToken(Simulator.TOKEN).expireBearers();
        scene.pushTo(42);
        scene.index(project);

        assertClean("the log", recorder.written.toString());
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        ConfigurationAsCode.get().export(exported);
        assertThat(exported.toString(StandardCharsets.UTF_8)).contains("credentialsId: \"scalingo-token\"");
        assertClean("configuration as code", exported.toString(StandardCharsets.UTF_8));
        for (Job<?, ?> job : project.getItems()) {
            assertClean("a console", JenkinsRule.getLog(job.getLastBuild()));
        }
        JenkinsRule.WebClient browser = jenkins.createWebClient().withJavaScriptEnabled(false);
        browser.getOptions().setCssEnabled(false);
        for (String page : List.of(
                "manage/configure",
                "threadDump",
                "job/" + JenkinsScene.PROJECT + "/scalingo/",
                "job/" + JenkinsScene.PROJECT + "/scalingo/data?page=1",
                "job/" + JenkinsScene.PROJECT + "/config.xml",
                "job/" + JenkinsScene.PROJECT + "/configure",
                "log/all")) {
            boolean html = !page.endsWith("config.xml") && !page.contains("data?");
            assertClean(
                    page,
                    html
                            ? browser.goTo(page).getWebResponse().getContentAsString()
                            : browser.goTo(page, null).getWebResponse().getContentAsString());
        }
        assertClean("thread names", Thread.getAllStackTraces().keySet().toString());
        try (Stream<Path> files = Files.walk(jenkins.jenkins.getRootDir().toPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) < LARGEST && !file.toString().contains("/plugins/")) {
                    assertClean(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    private static void assertClean(String where, String text) {
        assertThat(text.contains(Simulator.TOKEN)).as("the token in " + where).isFalse();
        assertThat(BEARER.matcher(text).find()).as("a bearer in " + where).isFalse();
    }
}
