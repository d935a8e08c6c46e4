package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ControlTest {
    private final Simulator simulator = new Simulator(new VirtualTime());
    private final Control control = new Control(simulator);
    private final ApiUser user = ApiUser.of(simulator);

    @Test
    void reviewAppGoesFromOpenToCloseByHttpAlone() {
        act("add_app", "{'app':'shop-api','repository':'acme/shop'}");
        act("set_link", "{'app':'shop-api','review_apps':true}");
        act("set_link", "{'app':'shop-api','delete_on_close':true,'hours':1}");
        String head = act("open_pull_request", "{'repository':'acme/shop','number':42,'branch':'feature'}")
                .path("commit")
                .asText();
        act("advance", "{'seconds':60}");
        assertThat(view("apps").at("/apps/1/running_commit").asText()).isEqualTo(head);

        String pushed = act("push", "{'repository':'acme/shop','number':42}").path("commit").asText();
        act("advance", "{'seconds':60}");
        assertThat(view("apps").at("/apps/1/running_commit").asText()).isEqualTo(pushed);
        assertThat(view("deployments", "app=shop-api-pr42").path("deployments")).hasSize(2);

        act("close_pull_request", "{'repository':'acme/shop','number':42}");
        act("advance", "{'seconds':3600}");
        assertThat(view("apps").path("apps")).hasSize(1);
        assertThat(view("deletions").at("/deletions/0/by").asText()).isEqualTo("platform");
        assertThat(view("deletions").at("/deletions/0/pull_request").asInt()).isEqualTo(42);
    }

    @Test
    void faultsAndRulesAreSetByHttp() {
        act("add_app", "{'app':'shop-api'}");
        act("add_fault", "{'kind':'show_app','fault':'status','status':503,'times':2}");
        act("add_fault", "{'method':'GET','path':'/v1/apps','fault':'hang','always':true}");
        act("set_behaviour", "{'requests_per_minute':5,'retry_after':true}");

        assertThat(user.get("/apps/shop-api").status()).isEqualTo(503);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(503);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(200);
        assertThat(user.get("/apps").mishap()).isEqualTo(Answer.Mishap.HANG);
        act("clear_faults", "{}");
        assertThat(user.get("/apps").mishap()).isEqualTo(Answer.Mishap.NONE);

        JsonNode counters = view("counters");
        assertThat(counters.at("/requests/show_app/503").asInt()).isEqualTo(2);
        assertThat(counters.at("/requests/list_apps/hang").asInt()).isEqualTo(1);
        assertThat(counters.path("apps_alive").asInt()).isEqualTo(1);
    }

    @Test
    void deploymentsFollowTheScriptSetByHttp() {
        act("add_app", "{'app':'shop-api','repository':'acme/shop'}");
        act("set_deployments", "{'seconds':10}");
        act("next_deployments", "{'app':'shop-api','ends':['build-error']}");
        act("deploy", "{'app':'shop-api','branch':'main'}");
        act("advance", "{'seconds':10}");

        assertThat(view("apps").at("/apps/0/last_status").asText()).isEqualTo("build-error");
    }

    @Test
    void tokensAndLimitsAreSetByHttp() {
        act("revoke_token", "{'token':'tk-us-simulator'}");
        act("add_token", "{'account':'somebody','token':'tk-us-somebody'}");
        act("limit_apps", "{'account':'somebody','apps':0}");

        assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(401);
        assertThat(user.login("tk-us-somebody").status()).isEqualTo(200);
        assertThat(user.post("/apps", "{'app':{'name':'shop-api'}}").status()).isEqualTo(402);
    }

    @Test
    void resetForgetsEverythingButTheToken() {
        act("add_app", "{'app':'shop-api'}");
        act("reset", "{}");

        assertThat(view("apps").path("apps")).isEmpty();
        assertThat(user.get("/apps").status()).isEqualTo(401);
        assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(200);
    }

    @Test
    void mistakesAreExplained() {
        assertThat(post("add_app", "{}").status()).isEqualTo(400);
        assertThat(post("add_app", "{").status()).isEqualTo(400);
        assertThat(post("do_magic", "{}").text()).contains("do_magic");
        assertThat(post("add_fault", "{'fault':'gremlin'}").status()).isEqualTo(400);
        assertThat(post("delete_app", "{'app':'nowhere'}").status()).isEqualTo(409);
        assertThat(post("close_pull_request", "{'repository':'acme/shop','number':1}").status()).isEqualTo(409);
        assertThat(control.handle(Call.of("DELETE", URI.create("/_control/apps"), Map.of(), null)).status())
                .isEqualTo(405);
    }

    @Test
    void simulatorsTimeCanRunAheadOfItsClock() {
        act("advance", "{'seconds':90.5}");

        assertThat(simulator.now()).isEqualTo(VirtualTime.START.plus(Duration.ofMillis(90_500)));
        assertThat(view("clock").path("now").asText()).isEqualTo("2026-01-05T08:01:30.500Z");
    }

    private JsonNode act(String name, String body) {
        Answer answer = post(name, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return ApiUser.json(answer);
    }

    private Answer post(String name, String body) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return control.handle(Call.of("POST", URI.create("/_control/" + name), Map.of(), bytes));
    }

    private JsonNode view(String name) {
        return view(name, "");
    }

    private JsonNode view(String name, String query) {
        return ApiUser.json(control.handle(
                Call.of("GET", URI.create("/_control/" + name + "?" + query), Map.of(), null)));
    }
}
