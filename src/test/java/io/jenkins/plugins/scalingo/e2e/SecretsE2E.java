package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.e2e.Projects.Orphans;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Looked for after builds on an agent have deployed: in what the controller sent that agent, byte by byte, and in what
 * a support engineer is sent. A text that must be there proves that one that is there would be found.
 */
@DisplayName("The account's token and its bearer")
@ExtendWith(ShowsLog.class)
class SecretsE2E {
    private static final String APP = "secretive";
    private static final String AGENT = "builder";
    private static final String SAID = "what-the-agent-is-told-to-say";
    private static final String ON_AGENT = """
            node('%s') {
                checkout scm
                sh 'echo %s'
                echo reviewApp().url
            }
            """.formatted(AGENT, SAID);
    /** Texts of a frame of the wire may be cut where it ends; one of two parts is then still whole. */
    private static final List<String> SECRETS = List.of(
            Site.TOKEN_PARTS.get(0),
            Site.TOKEN_PARTS.get(1),
            encoded("{\"alg\":\"HS512\""),
            encoded("{\"iss\":\"Scalingo"));

    private static Site site;
    private static Agent agent;

    @BeforeAll
    static void buildOnTheAgent() throws Exception {
        site = Site.started("secrets");
        agent = Agent.connected(site, AGENT);
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, APP, Site.GREEN);
        site.project(Forge.GITHUB, APP, Orphans.REMOVE);
        repository.push("feature", "Jenkinsfile", ON_AGENT);
        String head = repository.open(1, "feature");
        site.linkedRepository(Forge.GITHUB, "freestyle", Site.GREEN);
        site.jenkins().create("freestyle", Projects.freestyle(AGENT, "freestyle", "main"));
        site.jenkins().build("job/freestyle/");

        String pullRequest = "job/" + APP + "/job/PR-1/";
        site.eventually("the pull request is green", () -> site.results(pullRequest).contains("SUCCESS"));
        site.eventually("the job is green", () -> site.results("job/freestyle/").contains("SUCCESS"));
        assertThat(site.runs(APP + "-pr1", head)).isTrue();
    }

    @AfterAll
    static void stop() throws Exception {
        if (agent != null) {
            agent.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void areNotSentToAnAgentThatBuildsAndDeploys() throws Exception {
        assertThat(agent.heard().contains(SAID)).as("the script in what the agent heard").isTrue();
        assertClean("what the agent heard", agent.heard());
        try (Stream<Path> files = Files.walk(agent.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertClean(file.toString(), text(Files.readAllBytes(file)));
            }
        }
    }

    @Test
    void areNotInASupportBundle() throws Exception {
        byte[] sent = site.jenkins().submit("support/generateAllBundles", "{\"components\":[]}");
        Map<String, String> bundle = unpacked(sent);

        assertThat(bundle).containsKey("scalingo.md").hasSizeGreaterThan(20);
        assertThat(bundle.get("scalingo.md")).contains(APP + "-pr1");
        bundle.forEach(SecretsE2E::assertClean);
    }

    @Test
    void areNotInTheLog() throws Exception {
        assertThat(Files.readString(site.server().log())).contains(APP);
        assertClean("the log", Files.readString(site.server().log()));
    }

    private static void assertClean(String where, String text) {
        assertThat(SECRETS.stream().filter(text::contains)).as("in " + where).isEmpty();
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), text(in.readAllBytes()));
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The beginning of a text as it is inside a bearer: only whole groups of three characters stay the same there. */
    private static String encoded(String text) {
        int whole = text.length() / 3 * 3;
        return Base64.getUrlEncoder().encodeToString(text.substring(0, whole).getBytes(StandardCharsets.UTF_8));
    }
}
