package io.jenkins.plugins.scalingo.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.casc.ConfigurationAsCode;
import io.jenkins.plugins.casc.ConfiguratorException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class AccountsAsCodeInJenkinsTest {

    private static final String TWO_ACCOUNTS = """
            unclassified:
              scalingo:
                accounts:
                - name: "production"
                  credentialsId: "scalingo-token"
                - name: "staging"
                  credentialsId: "other-token"
                  region: "custom"
                  authUrl: "https://auth.example.com"
                  apiUrl: "https://api.example.com"
                  requestsPerMinute: 30
            """;

    @TempDir
    private Path folder;

    @Test
    void accountsComeFromCodeAndGoBackIntoIt(JenkinsRule jenkins) throws Exception {
        apply(TWO_ACCOUNTS);

        assertThat(ScalingoConfiguration.get().names()).containsExactly("production", "staging");
        Account staging = ScalingoConfiguration.get().getAccounts().get(1);
        assertThat(staging.getCredentialsId()).isEqualTo("other-token");
        assertThat(staging.place().api()).hasToString("https://api.example.com");
        assertThat(staging.getRequestsPerMinute()).isEqualTo(30);

        String exported = export();
        assertThat(exported).contains("name: \"production\"", "region: \"custom\"", "requestsPerMinute: 30");
        ScalingoConfiguration.get().setAccounts(List.of());
        apply(scalingoOf(exported));
        assertThat(ScalingoConfiguration.get().names()).containsExactly("production", "staging");
        assertThat(scalingoOf(export())).isEqualTo(scalingoOf(exported));
    }

    @Test
    void wrongAccountIsRefusedWithTheWordsOfTheForm(JenkinsRule jenkins) throws Exception {
        assertThatThrownBy(() -> apply(TWO_ACCOUNTS.replace("https://api", "http://api")))
                .isInstanceOf(ConfiguratorException.class)
                .hasStackTraceContaining("Scalingo account \"staging\": The address must start with https://");
        assertThat(ScalingoConfiguration.get().getAccounts()).isEmpty();
    }

    private void apply(String yaml) throws Exception {
        Path file = Files.writeString(folder.resolve("jenkins.yaml"), yaml);
        ConfigurationAsCode.get().configure(file.toString());
    }

    private static String export() throws Exception {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        ConfigurationAsCode.get().export(exported);
        return exported.toString(StandardCharsets.UTF_8);
    }

    private static String scalingoOf(String exported) {
        String section = exported.substring(exported.indexOf("  scalingo:\n") + 2);
        StringBuilder own = new StringBuilder("unclassified:\n  scalingo:\n");
        section.lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("    "))
                .forEach(line -> own.append(line).append('\n'));
        return own.toString();
    }
}
