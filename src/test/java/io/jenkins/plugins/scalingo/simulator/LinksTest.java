package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final String LINK = "/apps/shop-api/scm_repo_link";

    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);

    @Test
    void appWithoutALinkSaysWhatIsNotFound() {
        simulator.addApp("shop-api");

        assertThat(user.get(LINK).status()).isEqualTo(404);
        assertThat(ApiUser.json(user.get(LINK)).path("resource").asText()).isNotEqualTo("app").isNotEmpty();
        assertThat(ApiUser.json(user.get("/apps/nowhere/scm_repo_link")).path("resource").asText())
                .isEqualTo("app");
    }

    @Test
    void linkIsMadeOnceThroughAnIntegrationWithTheHost() {
        simulator.repository("https://gitlab.example.com/acme/shop");
        simulator.addApp("shop-api");
        String source = "'source':'https://gitlab.example.com/acme/shop.git','branch':'main'";

        assertThat(user.post(LINK, "{'scm_repo_link':{" + source + "}}").status()).as("no integration").isEqualTo(422);

        Answer integration = user.post(
                "/scm_integrations",
                "{'scm_integration':{'scm_type':'gitlab-self-hosted','access_token':'x',"
                        + "'url':'https://gitlab.example.com'}}");
        assertThat(integration.status()).isEqualTo(201);
        String id = ApiUser.json(integration).at("/scm_integration/id").asText();
        String body = "{'scm_repo_link':{" + source + ",'auth_integration_uuid':'" + id + "'}}";

        Answer created = user.post(LINK, body);
        assertThat(created.status()).isEqualTo(201);
        JsonNode link = ApiUser.json(created).path("scm_repo_link");
        assertThat(link.path("scm_type").asText()).isEqualTo("gitlab-self-hosted");
        assertThat(link.path("owner").asText()).isEqualTo("acme");
        assertThat(link.path("repo").asText()).isEqualTo("shop");
        assertThat(link.path("auto_deploy_enabled").asBoolean()).isFalse();
        assertThat(user.post(LINK, body).status()).isEqualTo(409);
    }

    @Test
    void repositoryThatDoesNotExistCannotBeLinked() {
        simulator.addLinkedApp("other-app", "acme/shop");
        simulator.addApp("shop-api");

        Answer answer = user.post(LINK, "{'scm_repo_link':{'source':'https://github.com/acme/nothing'}}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(ApiUser.json(answer).at("/errors/source").isArray()).isTrue();
    }

    @Test
    void updateChangesOnlyWhatItNames() {
        simulator.addLinkedApp("shop-api", "acme/shop");
        user.setLink("shop-api", "'delete_on_close_enabled':true,'hours_before_delete_on_close':3");

        JsonNode link = ApiUser.json(user.setLink("shop-api", "'auto_deploy_enabled':true")).path("scm_repo_link");
        assertThat(link.path("auto_deploy_enabled").asBoolean()).isTrue();
        assertThat(link.path("branch").asText()).isEqualTo("main");
        assertThat(link.path("delete_on_close_enabled").asBoolean()).isTrue();
        assertThat(link.path("hours_before_delete_on_close").asInt()).isEqualTo(3);
    }

    @Test
    void updateThatIsWrongInOnePlaceChangesNothing() {
        simulator.addLinkedApp("shop-api", "acme/shop");

        assertThat(user.setLink("shop-api", "'branch':'other','hours_before_delete_stale':-1").status())
                .isEqualTo(422);
        assertThat(user.setLink("shop-api", "'auto_deploy_enabled':'yes'").status()).isEqualTo(422);
        assertThat(user.get(LINK).text()).contains("\"branch\":\"main\"");
    }

    @Test
    void deletedLinkIsGoneAndTheAppStays() {
        simulator.addLinkedApp("shop-api", "acme/shop");

        assertThat(user.delete(LINK).status()).isEqualTo(204);
        assertThat(user.get(LINK).status()).isEqualTo(404);
        assertThat(user.delete(LINK).status()).isEqualTo(404);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(200);
    }

    @Test
    void linksOfTheAccountAreListed() {
        simulator.addLinkedApp("shop-api", "acme/shop");
        simulator.addApp("other-app");

        JsonNode links = ApiUser.json(user.get("/scm_repo_links"));
        assertThat(links.path("scm_repo_links")).hasSize(1);
        assertThat(links.at("/meta/pagination/total_count").asInt()).isEqualTo(1);
    }

    @Test
    void manualDeployTakesTheHeadOfTheBranchAndSaysWhich() {
        Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");
        shop.push("main", "a1b2c3");
        shop.push("main", "d4e5f6");

        Answer answer = user.deploy("shop-api", "main");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(ApiUser.json(answer).at("/deployment/git_ref").asText()).isEqualTo("d4e5f6");
    }

    @Test
    void branchThatDoesNotExistCannotBeDeployed() {
        simulator.addLinkedApp("shop-api", "acme/shop");

        assertThat(user.deploy("shop-api", "nowhere").status()).isEqualTo(404);
        assertThat(user.post(LINK + "/manual_deploy", "{}").status()).isEqualTo(422);
        assertThat(simulator.deploymentsOf("shop-api")).isEmpty();
    }

    @Test
    void openPullRequestsAreListedAndClosedOnesCanStillBeLookedAt() {
        Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");
        shop.open(1, "one");
        shop.openFromFork(2, "stranger", "two");
        shop.close(1);

        JsonNode pulls = ApiUser.json(user.get(LINK + "/pulls")).path("pulls");
        assertThat(pulls).hasSize(1);
        assertThat(pulls.at("/0/opened_from_a_forked_repo").asBoolean()).isTrue();
        assertThat(pulls.at("/0/source_repo_name").asText()).isEqualTo("stranger/shop");
        assertThat(user.get(LINK + "/pulls/1").status()).isEqualTo(200);
        assertThat(user.get(LINK + "/pulls/3").status()).isEqualTo(404);
    }

    @Test
    void pushDeploysByItselfOnlyWhileAutoDeployIsOn() {
        Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");
        shop.push("main", "quiet");
        assertThat(simulator.deploymentsOf("shop-api")).isEmpty();

        simulator.dashboard().autoDeploy("shop-api", "main", true);
        shop.push("main", "loud");
        shop.push("other", "elsewhere");

        assertThat(simulator.deploymentsOf("shop-api"))
                .extracting(DeploymentState::commit, DeploymentState::byPlatform)
                .containsExactly(tuple("loud", true));
        assertThat(user.get(LINK).text()).doesNotContain("\"last_auto_deploy_at\":null");
    }

    @Test
    void autoDeployWaitsForTheTestsOfTheCommit() {
        Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");
        simulator.dashboard().autoDeploy("shop-api", "main", true);
        shop.tested(true);
        shop.push("main", "old");
        shop.push("main", "red");
        shop.push("main", "green");

        shop.testsFailed("red");
        shop.testsSucceeded("old");
        assertThat(simulator.deploymentsOf("shop-api")).isEmpty();

        shop.testsSucceeded("green");
        assertThat(simulator.deploymentsOf("shop-api")).extracting(DeploymentState::commit).containsExactly("green");
    }
}
