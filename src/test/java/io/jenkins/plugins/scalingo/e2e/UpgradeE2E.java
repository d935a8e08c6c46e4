package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.githost.GitHost;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Deletion;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The files of {@code first-release} are those that the first version wrote, with places for what differs from run to
 * run. They are never changed: whoever installed that version has them.
 */
@DisplayName("An upgrade from the first version")
@ExtendWith(ShowsLog.class)
class UpgradeE2E {
    private static final String APP = "upgraded";

    @Test
    void goesOnWithTheSettingsAndTheReviewAppsOfTheVersionBefore() throws Exception {
        try (Site site = Site.withoutJenkins("upgrade")) {
            HostedRepository repository = site.linkedRepository(Forge.GITHUB, APP, Site.GREEN);
            String main = repository.head("main").orElseThrow();
            site.platform().dashboard().deploy(APP, "main");
            String closed = openWithReviewApp(site, repository, 1);
            String open = openWithReviewApp(site, repository, 2);
            GitHost host = site.host(Forge.GITHUB);
            Map<String, String> places = Map.of(
                    "@platform@", site.platform().address().toString(),
                    "@api@", host.api().toString(),
                    "@main@", main,
                    "@closed@", closed,
                    "@open@", open,
                    "@closedId@", site.app(APP + "-pr1").orElseThrow().id(),
                    "@openId@", site.app(APP + "-pr2").orElseThrow().id(),
                    "@mainDeployment@", newestDeployment(site, APP),
                    "@closedDeployment@", newestDeployment(site, APP + "-pr1"),
                    "@openDeployment@", newestDeployment(site, APP + "-pr2"));
            write(site, places, "io.jenkins.plugins.scalingo.account.ScalingoConfiguration.xml");
            write(site, places, "jobs/upgraded/config.xml");
            write(site, places, "scalingo/ledger/team/upgraded.json");
            repository.close(1);

            site.start();
            site.jenkins().build("job/" + APP + "/");

            site.eventually("the review app of the closed one is gone", () -> site.app(APP + "-pr1").isEmpty());
            assertThat(site.platform().deletions()).extracting(Deletion::by).containsExactly(Deletion.By.API);
            site.eventually(
                    "the open one is built", () -> site.results("job/" + APP + "/job/PR-2/").contains("SUCCESS"));
            site.eventually("main is built", () -> site.results("job/" + APP + "/job/main/").contains("SUCCESS"));
            assertThat(site.settled()).extracting(AppState::name).containsExactlyInAnyOrder(APP, APP + "-pr2");
            assertThat(site.deployments(APP + "-pr2", open)).isEqualTo(1);
            assertThat(site.deployments(APP, main)).isEqualTo(1);

            String next = repository.push("feature-2", "app.txt", "next");
            site.eventually("the next commit runs", () -> site.runs(APP + "-pr2", next));
        }
    }

    private static String openWithReviewApp(Site site, HostedRepository repository, int number) {
        repository.push("feature-" + number, "app.txt", "of the version before");
        String head = repository.open(number, "feature-" + number);
        String app = APP + "-pr" + number;
        site.platform().dashboard().createReviewApp(APP, number);
        site.platform().dashboard().autoDeploy(app, "feature-" + number, false);
        site.eventually(app + " runs", () -> site.runs(app, head));
        return head;
    }

    private static String newestDeployment(Site site, String app) {
        List<DeploymentState> deployments = site.platform().deploymentsOf(app);
        return deployments.get(deployments.size() - 1).id();
    }

    private static void write(Site site, Map<String, String> places, String path) throws IOException {
        String name = "first-release/" + path.substring(path.lastIndexOf('/') + 1);
        try (InputStream file = UpgradeE2E.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace(place.getKey(), place.getValue());
            }
            site.home().with(path, text);
        }
    }
}
