package io.jenkins.plugins.scalingo.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * An answer from a platform that is broken or means ill: one that would do for every call, with a few values in it
 * replaced, and then perhaps cut off or garbled; or something that is no answer at all.
 *
 * @param status its status
 * @param headers its headers
 * @param body its body
 */
public record HostileAnswer(int status, Map<String, List<String>> headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHOWN = 300;

    /** What every call could read, whatever frame it looks into. */
    private static final String GOOD =
            """
            {"token":"dG9rZW4.eyJleHAiOjE3NzI0MDAwMDB9.c2ln",
             "user":{"id":"u-1","username":"jane","email":"jane@example.com"},
             "regions":[{"name":"osc-fr1","api":"https://api.osc-fr1.scalingo.com"}],
             "app":{"id":"a-1","name":"example-app","region":"osc-fr1","status":"running","url":"https://example-app.io",
               "base_url":"https://example-app.io","owner":{"username":"jane"},"parent_app_name":"example",
               "created_at":"2026-01-01T00:00:00Z","last_deployed_at":null,"last_deployment_id":"d-1",
               "links":{"deployments_stream":"wss://deployments.scalingo.com/apps/example-app"}},
             "apps":[{"id":"a-1","name":"example-app"}],
             "child_apps":[{"id":"a-2","name":"example-app-pr2","parent_app_name":"example-app"}],
             "scm_integration":{"id":"i-1","scm_type":"github","url":"https://github.com","owner":{"username":"jane"}},
             "scm_integrations":[{"id":"i-1","scm_type":"gitlab-self-hosted","url":"https://git.example.com"}],
             "scm_repo_link":{"id":"l-1","app_id":"a-1","url":"https://github.com/o/r","owner":"o","repo":"r",
               "scm_type":"github","branch":"main","auto_deploy_enabled":true,"hours_before_delete_on_close":0,
               "linker":{"username":"jane"},"last_auto_deploy_at":"0001-01-01T00:00:00Z"},
             "scm_repo_links":[{"id":"l-1","app_id":"a-1"}],
             "review_app":{"id":"r-1","app_name":"example-app-pr42"},
             "review_apps":[{"id":"r-1","app_id":"a-3","app_name":"example-app-pr42","parent_app_name":"example-app",
               "pull_request":{"number":42,"branch_name":"o:feature","title":"A title","html_url":"https://github.com/1",
                 "ref":"0123456789012345678901234567890123456789","created_at":"2026-01-01T00:00:00+02:00"},
               "last_deployment":{"id":"d-1","status":"success","git_ref":"0123","pusher":{"username":"jane"}}}],
             "pull":{"id":1,"number":42,"title":"A title","html_url":"https://github.com/1"},
             "pulls":[{"id":1,"number":42,"title":"A title","opened_from_a_forked_repo":false}],
             "deployment":{"id":"d-1","app_id":"a-1","status":"queued","git_ref":"0123","duration":12,
               "created_at":"2026-01-01T00:00:00Z","pusher":{"username":"jane"},
               "links":{"output":"https://api.osc-fr1.scalingo.com/v1/apps/a-1/deployments/d-1/output"}},
             "deployments":[{"id":"d-1","app_id":"a-1","status":"build-error","links":{"output":"/v1/out"}}],
             "source":{"upload_url":"https://storage.example.com/put?signature=abc","download_url":"https://x.example"},
             "error":"something is wrong","errors":{"name":["is too short"]},"resource":"app","url":"https://pay.example",
             "code":"no","meta":{"pagination":{"current_page":1,"next_page":null,"total_pages":1}}}
            """;

    private static final List<String> TEXTS = List.of(
            "", " ", ".", "..", "../../v1/users/self", "%2e%2e", "a/b?c=d#e", "a\r\nSet-Cookie: b", "\u0000",
            "\u2028\u202e", "\ud800", "<script>alert(1)</script>", "javascript:alert(1)", "https://evil.example/",
            "http://[::1", "//evil.example", "https://api.osc-fr1.scalingo.com@evil.example/", "wss://evil.example/",
            "file:///etc/passwd", "https://api.osc-fr1.scalingo.com:99999/",
            "https://user:pw@api.osc-fr1.scalingo.com/", "mailto:a@b", "null", "true", "0", "-1",
            "99999999999999999999", "1e400", "NaN", "success", "SUCCESS\n", "not-a-status", "main",
            "+999999999-12-31T23:59:59-18:00", "0000-00-00T00:00:00Z", "-999999999-01-01T00:00:00+18:00",
            "2026-01-01", "Bearer tk-us-MARKEDapiTOKEN0123456789", "x".repeat(70_000), "é".repeat(3_000));

    private static final List<String> BLUNT = List.of(
            "", " ", "null", "[]", "{}", "true", "0", "\"text\"", "{", "[", "\"", "\ufeff{}", "{}{}",
            "{\"a\":1,\"a\":2}", "NaN", "Infinity", "-", "1e999999999", "9".repeat(2_000),
            "{\"duration\":" + "9".repeat(999) + "}", "[".repeat(100_000), "{\"a\":".repeat(20_000),
            "[".repeat(2_000) + "]".repeat(2_000), " ".repeat(200_000), "Retry later",
            "<html><head><title>502</title></head><body><h1>Bad\nGateway</h1></body></html>", "<!--".repeat(10_000),
            "<script>".repeat(10_000), "<title>" + " ".repeat(100_000), "<".repeat(50_000),
            "tk-us-MARKEDapiTOKEN0123456789", "Bearer " + "A".repeat(50_000), "eyJ" + ".".repeat(50_000),
            "?token=".repeat(9_000));

    /** Answers of all kinds. */
    public static Arbitrary<HostileAnswer> any() {
        return Combinators.combine(anyStatus(), anyHeaders(), anyBody()).as(HostileAnswer::new);
    }

    private static Arbitrary<Integer> anyStatus() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(200, 201, 202, 204)),
                Tuple.of(4, Arbitraries.of(400, 401, 402, 403, 404, 409, 410, 422, 429, 500, 502, 503, 504)),
                Tuple.of(1, Arbitraries.integers().between(100, 999)));
    }

    private static Arbitrary<Map<String, List<String>>> anyHeaders() {
        Arbitrary<String> names =
                Arbitraries.of("Content-Type", "Retry-After", "Location", "X-\u00e9", "content-length");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.of(TEXTS), Arbitraries.of("120", "Fri, 31 Dec 1999 23:59:59 GMT", "999999999999999999"));
        return Arbitraries.maps(names, values.list().ofMinSize(1).ofMaxSize(2)).ofMaxSize(3);
    }

    private static Arbitrary<byte[]> anyBody() {
        Arbitrary<byte[]> changed = Combinators.combine(anyChange().list().ofMinSize(1).ofMaxSize(12), Garble.any())
                .as((list, garble) -> garble.of(changed(list)));
        return Arbitraries.frequencyOf(
                Tuple.of(8, changed),
                Tuple.of(2, Arbitraries.of(BLUNT).map(text -> text.getBytes(StandardCharsets.UTF_8))),
                Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(200)));
    }

    /** A place in the good answer, counted through all of its values, and what stands there instead. */
    private record Change(int place, JsonNode value) {}

    private static Arbitrary<Change> anyChange() {
        Arbitrary<JsonNode> values = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("", ".", "..").map(NODES::textNode)),
                Tuple.of(6, Arbitraries.of(TEXTS).map(NODES::textNode)),
                Tuple.of(2, Arbitraries.longs().map(NODES::numberNode)),
                Tuple.of(1, Arbitraries.doubles().map(NODES::numberNode)),
                Tuple.of(2, Arbitraries.of(
                        NODES.nullNode(), NODES.booleanNode(true), NODES.objectNode(), NODES.arrayNode(), deep())));
        return Combinators.combine(Arbitraries.integers().between(0, 200), values).as(Change::new);
    }

    private static JsonNode deep() {
        ArrayNode outer = NODES.arrayNode();
        ArrayNode inner = outer;
        for (int i = 0; i < 500; i++) {
            inner = inner.addArray();
        }
        return outer;
    }

    private static byte[] changed(List<Change> changes) {
        try {
            JsonNode answer = JSON.readTree(GOOD);
            for (Change change : changes) {
                List<Runnable> places = new ArrayList<>();
                gather(answer, change.value, places);
                places.get(change.place % places.size()).run();
            }
            return JSON.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(JsonNode in, JsonNode value, List<Runnable> places) {
        if (in instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                places.add(() -> object.set(field.getKey(), value.deepCopy()));
                gather(field.getValue(), value, places);
            });
        } else if (in instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                places.add(() -> array.set(index, value.deepCopy()));
                gather(array.get(i), value, places);
            }
        }
    }

    /** What happens to an answer on its way. */
    private record Garble(Way way, int at) {

        private enum Way {
            NOT,
            CUT,
            FLIPPED,
            DOUBLED
        }

        static Arbitrary<Garble> any() {
            Arbitrary<Way> ways = Arbitraries.frequency(
                    Tuple.of(7, Way.NOT), Tuple.of(1, Way.CUT), Tuple.of(1, Way.FLIPPED), Tuple.of(1, Way.DOUBLED));
            return Combinators.combine(ways, Arbitraries.integers().between(0, 4_000)).as(Garble::new);
        }

        byte[] of(byte[] body) {
            int where = at % body.length;
            return switch (way) {
                case NOT -> body;
                case CUT -> Arrays.copyOf(body, where);
                case FLIPPED -> {
                    byte[] flipped = body.clone();
                    flipped[where] ^= (byte) (1 << at % 8);
                    yield flipped;
                }
                case DOUBLED -> {
                    byte[] doubled = Arrays.copyOf(body, 2 * body.length);
                    System.arraycopy(body, 0, doubled, body.length, body.length);
                    yield doubled;
                }
            };
        }
    }

    /** As a transport hands it up. */
    public Transport.Response response() {
        return new Transport.Response(status, headers, body);
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return status + " " + headers + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
