package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.e2e.Projects.Orphans;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("The steps")
@ExtendWith(ShowsLog.class)
class StepsE2E {
    private static final String DEPLOY = """
            def deployed = scalingoDeploy(account: '%s', app: '%s', branch: 'main')
            echo "${deployed.commit} runs at ${deployed.url}"
            """;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.started("steps");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void deploysABranchAndNamesWhatRuns() throws Exception {
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, "deployed", Site.GREEN);
        String head = repository.head("main").orElseThrow();
        site.jenkins().create("deployed", Projects.pipeline(DEPLOY.formatted(Site.ACCOUNT, "deployed")));

        site.jenkins().build("job/deployed/");

        site.eventually("the build is green", () -> site.results("job/deployed/").equals(List.of("SUCCESS")));
        assertThat(site.runs("deployed", head)).isTrue();
        assertThat(site.jenkins().text("job/deployed/1/consoleText")).contains(head + " runs at ");
    }

    @Test
    void deploysInAFreestyleBuild() throws Exception {
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, "freestyle", Site.GREEN);
        String head = repository.head("main").orElseThrow();
        site.jenkins().create("freestyle", Projects.freestyle("built-in", "freestyle", "main"));

        site.jenkins().build("job/freestyle/");

        site.eventually("the build is green", () -> site.results("job/freestyle/").contains("SUCCESS"));
        assertThat(site.runs("freestyle", head)).isTrue();
        assertThat(site.platform().deploymentsOf("freestyle")).hasSize(1);
    }

    @Test
    void failsWithADeploymentThatFails() throws Exception {
        site.linkedRepository(Forge.GITHUB, "broken", Site.GREEN);
        site.platform().deployments().next("broken", DeploymentEnd.BUILD_ERROR);
        site.jenkins().create("broken", Projects.pipeline(DEPLOY.formatted(Site.ACCOUNT, "broken")));

        site.jenkins().build("job/broken/");

        site.eventually("the build is red", () -> site.results("job/broken/").contains("FAILURE"));
        assertThat(site.platform().deploymentsOf("broken")).hasSize(1);
    }

    @Test
    void waitsThroughARestartAndDeploysOnce() throws Exception {
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, "patient", Site.GREEN);
        String head = repository.head("main").orElseThrow();
        site.platform().deployments().take("patient", Duration.ofMinutes(1));
        site.jenkins().create("patient", Projects.pipeline(DEPLOY.formatted(Site.ACCOUNT, "patient")));
        site.jenkins().build("job/patient/");
        site.eventually("it is deployed", () -> site.deployments("patient", head) == 1);

        site.server().stop();
        site.server().start();

        site.eventually("the build is green", () -> site.results("job/patient/").contains("SUCCESS"));
        assertThat(site.platform().deploymentsOf("patient")).hasSize(1);
    }

    @Test
    void namesTheReviewAppInTheBuildOfAPullRequest() throws Exception {
        String jenkinsfile = """
                def app = reviewApp()
                echo "tests run against ${app.url} with ${app.commit}"
                """;
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, "tested", Site.GREEN);
        site.project(Forge.GITHUB, "tested", Orphans.REMOVE);
        repository.push("feature", "Jenkinsfile", jenkinsfile);
        String head = repository.open(1, "feature");

        String job = "job/tested/job/PR-1/";
        site.eventually("the build is green", () -> site.results(job).contains("SUCCESS"));
        assertThat(site.jenkins().text(job + "1/consoleText")).contains("tests run against ").contains(" with " + head);
        assertThat(site.runs("tested-pr1", head)).isTrue();
        assertThat(site.platform().deploymentsOf("tested-pr1")).hasSize(1);
    }
}
