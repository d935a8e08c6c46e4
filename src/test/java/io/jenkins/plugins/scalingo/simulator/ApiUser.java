package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Somebody who calls the API by hand, for tests of the platform itself. */
final class ApiUser {
    private final Simulator simulator;
    private String bearer = "";

    ApiUser(Simulator simulator) {
        this.simulator = simulator;
    }

    /** A user with a fresh bearer. */
    static ApiUser of(Simulator simulator) {
        ApiUser user = new ApiUser(simulator);
        user.login(Simulator.TOKEN);
        return user;
    }

    Answer login(String token) {
        String basic = Base64.getEncoder().encodeToString((":" + token).getBytes(StandardCharsets.UTF_8));
        Answer answer = simulator.handle(Call.of(
                "POST", URI.create("/v1/tokens/exchange"), Map.of("Authorization", "Basic " + basic), null));
        if (answer.status() == 200) {
            bearer = json(answer).path("token").asText();
        }
        return answer;
    }

    String bearer() {
        return bearer;
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer post(String path, String body) {
        return call("POST", path, body);
    }

    Answer patch(String path, String body) {
        return call("PATCH", path, body);
    }

    Answer delete(String path) {
        return call("DELETE", path, null);
    }

    Answer call(String method, String path, String body) {
        byte[] bytes = body == null ? null : body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return simulator.handle(
                Call.of(method, URI.create("/v1" + path), Map.of("Authorization", "Bearer " + bearer), bytes));
    }

    Answer createReviewApp(String app, int pullRequest) {
        return post("/apps/" + app + "/scm_repo_link/manual_review_app", "{'pull_request_id':'" + pullRequest + "'}");
    }

    Answer deploy(String app, String branch) {
        return post("/apps/" + app + "/scm_repo_link/manual_deploy", "{'branch':'" + branch + "'}");
    }

    Answer deleteApp(String app) {
        return delete("/apps/" + app + "?current_name=" + app);
    }

    Answer setLink(String app, String fields) {
        return patch("/apps/" + app + "/scm_repo_link", "{'scm_repo_link':{" + fields + "}}");
    }

    JsonNode reviewApps(String app) {
        return json(get("/apps/" + app + "/scm_repo_link/review_apps")).path("review_apps");
    }

    static JsonNode json(Answer answer) {
        try {
            return Json.read(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + answer.text(), e);
        }
    }
}
