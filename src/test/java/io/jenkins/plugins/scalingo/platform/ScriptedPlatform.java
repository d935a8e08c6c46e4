package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * A platform that answers what the test wrote down, in that order, and notes what it was asked. Exchanges tokens by
 * itself.
 */
final class ScriptedPlatform implements Transport {
    static final String API_TOKEN = "tk-us-MARKEDapiTOKEN0123456789";
    static final Region REGION = Region.OSC_FR1;

    final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    final List<Request> exchanges = Collections.synchronizedList(new ArrayList<>());
    final ManualTime time = new ManualTime();
    final RequestBudget budget = new RequestBudget(60, time);
    final Scalingo scalingo = Scalingo.of(REGION, new ApiToken(API_TOKEN), budget, this, time);

    private final Deque<Answer> script = new ArrayDeque<>();
    private Answer exchange = request -> json(200, "{'token':'" + bearer(exchanges.size()) + "'}");

    interface Answer {
        Response to(Request request) throws IOException, InterruptedException;
    }

    ScriptedPlatform answers(Answer answer) {
        synchronized (script) {
            script.add(answer);
        }
        return this;
    }

    ScriptedPlatform answers(int status, String json) {
        return answers(request -> json(status, json));
    }

    ScriptedPlatform answers(int status, String type, String body) {
        return answers(request -> response(status, type, body));
    }

    ScriptedPlatform breaks(IOException error) {
        return answers(request -> {
            throw error;
        });
    }

    ScriptedPlatform exchangesTokens(Answer answer) {
        exchange = answer;
        return this;
    }

    @Override
    public Response send(Request request) throws IOException, InterruptedException {
        if (request.uri().getPath().endsWith("/v1/tokens/exchange")) {
            exchanges.add(request);
            return exchange.to(request);
        }
        requests.add(request);
        Answer answer;
        synchronized (script) {
            answer = script.poll();
        }
        if (answer == null) {
            throw new AssertionError("The test has no answer for " + request);
        }
        return answer.to(request);
    }

    Request asked() {
        return requests.get(requests.size() - 1);
    }

    /** The last request in one line: method, address, body; JSON with single quotes. */
    String askedFor() {
        Request request = asked();
        String body = request.body() == null
                ? ""
                : " " + new String(request.body(), StandardCharsets.UTF_8).replace('"', '\'');
        return request.method() + " " + request.uri() + body;
    }

    /** The bearer of the n-th exchange: it ends n hours after the clock's start. */
    String bearer(int number) {
        return bearer(number, ManualTime.START.plus(Duration.ofHours(number)));
    }

    static String bearer(int number, Instant end) {
        return jwt("{\"sub\":\"MARKEDbearer" + number + "\",\"exp\":" + end.getEpochSecond() + "}");
    }

    static String jwt(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        return encoder.encodeToString("{\"alg\":\"HS512\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2lnbmF0dXJl";
    }

    /** An answer in JSON, written with single quotes. */
    static Response json(int status, String body) {
        return response(status, "application/json", body.replace('\'', '"'));
    }

    static Response response(int status, String type, String body) {
        return new Response(status, Map.of("Content-Type", List.of(type)), body.getBytes(StandardCharsets.UTF_8));
    }
}
