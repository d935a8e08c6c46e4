package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppsTest {
    private final Simulator simulator = new Simulator(new VirtualTime());
    private final ApiUser user = ApiUser.of(simulator);

    @Test
    void appIsFoundByNameAndById() {
        simulator.addApp("shop-api");
        String id = ApiUser.json(user.get("/apps/shop-api")).at("/app/id").asText();

        JsonNode app = ApiUser.json(user.get("/apps/" + id)).path("app");
        assertThat(app.path("name").asText()).isEqualTo("shop-api");
        assertThat(app.path("status").asText()).isEqualTo("new");
        assertThat(app.at("/links/deployments_stream").asText()).isEqualTo("wss://platform.example/apps/shop-api");
    }

    @Test
    void unknownAppIsNotFoundAndNamesTheResource() {
        Answer answer = user.get("/apps/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("{\"resource\":\"app\",\"error\":\"not found\"}");
    }

    @Test
    void unknownCallIsNotFoundAndNamesNoResource() {
        Answer answer = user.get("/weather");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(ApiUser.json(answer).has("resource")).isFalse();
    }

    @Test
    void appIsDeletedOnlyByWhoeverKnowsItsName() {
        simulator.addApp("shop-api");

        assertThat(user.delete("/apps/shop-api").status()).isEqualTo(422);
        assertThat(user.delete("/apps/shop-api?current_name=other-app").status()).isEqualTo(422);
        assertThat(simulator.app("shop-api")).isPresent();

        assertThat(user.deleteApp("shop-api").status()).isEqualTo(204);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(404);
        assertThat(simulator.deletions()).extracting(Deletion::by).containsExactly(Deletion.By.API);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "Upper-case", "-in-front", "behind-", "two--hyphens", "under_score", "taken-app"})
    void nameThatIsNoneIsInvalid(String name) {
        simulator.addApp("taken-app");
        Answer answer = user.post("/apps", "{'app':{'name':'" + name + "'}}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(ApiUser.json(answer).at("/errors/name").isArray()).isTrue();
    }

    @Test
    void brokenJsonIsABadRequest() {
        Answer answer = user.post("/apps", "{'app':{");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(ApiUser.json(answer).path("error").asText()).isNotEmpty();
    }

    @Test
    void appBeyondTheLimitMustBePaidFor() {
        simulator.account().appLimit(1);
        simulator.addApp("shop-api");
        Answer answer = user.post("/apps", "{'app':{'name':'second-app'}}");

        assertThat(answer.status()).isEqualTo(402);
        assertThat(ApiUser.json(answer).has("error")).isTrue();
        assertThat(ApiUser.json(answer).has("url")).isTrue();

        simulator.account().noAppLimit();
        assertThat(user.post("/apps", "{'app':{'name':'second-app'}}").status()).isEqualTo(201);
    }

    @Test
    void childAppKnowsItsParentAndHasAShorterName() {
        simulator.addApp("shop-api");

        assertThat(user.post("/apps/shop-api/child_apps", "{'app':{'name':'shop-api-preview'}}").status())
                .isEqualTo(201);
        assertThat(user.post("/apps/shop-api/child_apps", "{'app':{'name':'" + "a".repeat(33) + "'}}").status())
                .isEqualTo(422);

        JsonNode children = ApiUser.json(user.get("/apps/shop-api/child_apps")).path("child_apps");
        assertThat(children).hasSize(1);
        assertThat(children.at("/0/parent_app_name").asText()).isEqualTo("shop-api");
    }

    @Test
    void longListsComeInPages() {
        simulator.addApp("shop-api");
        for (int i = 0; i < 45; i++) {
            simulator.addApp("child-" + i);
        }
        for (int i = 0; i < 45; i++) {
            user.post("/apps/shop-api/child_apps", "{'app':{'name':'preview-" + i + "'}}");
        }

        JsonNode last = ApiUser.json(user.get("/apps/shop-api/child_apps?page=3"));
        assertThat(last.path("child_apps")).hasSize(5);
        assertThat(last.at("/meta/pagination").toString())
                .isEqualTo("{'current_page':3,'next_page':null,'prev_page':2,'total_pages':3,'total_count':45}"
                        .replace('\'', '"'));
        assertThat(ApiUser.json(user.get("/apps/shop-api/child_apps?per_page=1000")).path("child_apps"))
                .hasSize(45);
        assertThat(ApiUser.json(user.get("/apps/shop-api/child_apps?page=9")).path("child_apps"))
                .isEmpty();
    }

    @Test
    void renamedAppKeepsItsId() {
        simulator.addApp("shop-api");
        String id = simulator.app("shop-api").orElseThrow().id();
        simulator.dashboard().renameApp("shop-api", "store-api");

        assertThat(user.get("/apps/shop-api").status()).isEqualTo(404);
        assertThat(user.get("/apps/" + id).text()).contains("\"name\":\"store-api\"");
    }
}
