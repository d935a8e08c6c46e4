package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Installation into a Jenkins that runs")
@ExtendWith(ShowsLog.class)
class InstallE2E {

    @Test
    void pluginIsUploadedConfiguredAndDeploysWithoutARestart() throws Exception {
        try (Site site = Site.withoutPlugin("install")) {
            HostedRepository repository = site.linkedRepository(Forge.GITHUB, "newcomer", Site.GREEN);
            String head = repository.head("main").orElseThrow();

            site.jenkins().install("scalingo.hpi", site.given().hpi());
            site.eventually("the plugin is active", () -> isActive(site));
            site.jenkins().post("configuration-as-code/apply", "application/x-yaml", site.accountAsCode());
            site.jenkins().create("newcomer", Projects.pipeline(
                    "scalingoDeploy account: '%s', app: 'newcomer', branch: 'main'".formatted(Site.ACCOUNT)));
            site.jenkins().build("job/newcomer/");

            site.eventually("the build is green", () -> site.results("job/newcomer/").equals(List.of("SUCCESS")));
            assertThat(site.runs("newcomer", head)).isTrue();
            assertThat(site.jenkins().post("configuration-as-code/export", "text/plain", ""))
                    .contains("scalingo:", "credentialsId: \"scalingo-token\"");
        }
    }

    private static boolean isActive(Site site) throws Exception {
        for (JsonNode plugin : site.jenkins().json("pluginManager/api/json?depth=1").get("plugins")) {
            if (plugin.get("shortName").asText().equals("scalingo")) {
                return plugin.get("active").asBoolean();
            }
        }
        return false;
    }
}
