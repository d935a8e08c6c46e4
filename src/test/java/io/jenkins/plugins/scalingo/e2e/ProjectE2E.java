package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.e2e.Projects.Orphans;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.simulator.AppState;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A multibranch project, from webhook to review app to closed pull request")
@ExtendWith(ShowsLog.class)
class ProjectE2E {
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.started("project");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void pullRequestHasAReviewAppThatRunsItsHeadUntilItIsClosed(Forge forge) throws Exception {
        String name = name("shop", forge);
        HostedRepository repository = site.linkedRepository(forge, name, Site.GREEN);
        site.project(forge, name, Orphans.REMOVE);
        String main = repository.head("main").orElseThrow();
        site.eventually("main runs", () -> site.runs(name, main));

        repository.push("feature", "app.txt", "one");
        String first = repository.open(1, "feature");
        site.eventually("the review app runs the first commit", () -> site.runs(name + "-pr1", first));
        String second = repository.push("feature", "app.txt", "two");
        site.eventually("the review app runs the second commit", () -> site.runs(name + "-pr1", second));

        assertThat(site.app(name + "-pr1"))
                .hasValueSatisfying(app -> assertThat(app.autoDeploy()).isFalse());
        assertThat(site.deployments(name + "-pr1", first)).isEqualTo(1);
        assertThat(site.deployments(name + "-pr1", second)).isEqualTo(1);
        assertThat(site.deployments(name, main)).isEqualTo(1);

        repository.close(1);
        site.eventually("the review app is gone", () -> site.app(name + "-pr1").isEmpty());
        assertThat(site.app(name)).isPresent();
        assertThat(site.host(forge).unknownCalls()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void redPullRequestGetsNoReviewAppUntilItIsGreen(Forge forge) throws Exception {
        String name = name("red", forge);
        HostedRepository repository = site.linkedRepository(forge, name, Site.GREEN);
        site.project(forge, name, Orphans.REMOVE);
        repository.push("feature", "Jenkinsfile", "error 'the tests fail'");
        repository.open(1, "feature");
        String job = "job/" + name + "/job/" + forge.job(1) + "/";
        site.eventually("the build fails", () -> site.results(job).contains("FAILURE"));

        String green = repository.push("feature", "Jenkinsfile", Site.GREEN);
        site.eventually("the review app runs", () -> site.runs(name + "-pr1", green));

        assertThat(site.platform().deploymentsOf(name + "-pr1")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void closedPullRequestLosesItsReviewAppWhileItsJobIsKept(Forge forge) throws Exception {
        String name = name("keeper", forge);
        HostedRepository repository = site.linkedRepository(forge, name, Site.GREEN);
        site.project(forge, name, Orphans.KEEP);
        repository.push("feature", "app.txt", "one");
        String head = repository.open(1, "feature");
        site.eventually("the review app runs", () -> site.runs(name + "-pr1", head));

        repository.close(1);
        site.eventually("the review app is gone", () -> site.app(name + "-pr1").isEmpty());
        assertThat(site.jenkins().exists("job/" + name + "/job/" + forge.job(1) + "/")).isTrue();

        repository.reopen(1);
        site.eventually("the review app is back", () -> site.runs(name + "-pr1", head));
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void pullRequestOfAForkGetsNoReviewApp(Forge forge) throws Exception {
        String name = name("forked", forge);
        HostedRepository repository = site.linkedRepository(forge, name, Site.GREEN);
        site.project(forge, name, Orphans.REMOVE);
        repository.openFromFork(1, "stranger", "feature", "app.txt", "evil");
        repository.push("feature", "app.txt", "good");
        String own = repository.open(2, "feature");

        site.eventually("the own one's review app runs", () -> site.runs(name + "-pr2", own));
        site.eventually("the fork's build ends", () -> site.results("job/" + name + "/job/" + forge.job(1) + "/")
                .contains("SUCCESS"));
        site.jenkins().build("job/" + name + "/");

        assertThat(site.settled()).extracting(AppState::name).doesNotContain(name + "-pr1");
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void organizationFolderServesTheRepositoriesOfItsOwner(Forge forge) throws Exception {
        String name = name("only", forge);
        HostedRepository repository = site.linkedRepository(forge, "tribe", name, Site.GREEN);
        site.jenkins().create("tribe-" + name, Projects.organization(forge, site.host(forge), "tribe", name));
        site.jenkins().build("job/tribe-" + name + "/");
        String main = repository.head("main").orElseThrow();
        site.eventually("main runs", () -> site.runs(name, main));

        repository.push("feature", "app.txt", "one");
        String head = repository.open(1, "feature");
        site.eventually("the review app runs", () -> site.runs(name + "-pr1", head));
        repository.close(1);
        site.eventually("the review app is gone", () -> site.app(name + "-pr1").isEmpty());
    }

    private static String name(String what, Forge forge) {
        return what + "-" + forge.name().toLowerCase(Locale.ROOT);
    }
}
