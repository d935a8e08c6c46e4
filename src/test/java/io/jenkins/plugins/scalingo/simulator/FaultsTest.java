package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.scalingo.platform.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);

    @BeforeEach
    void addApps() {
        simulator.addLinkedApp("shop-api", "acme/shop");
        simulator.addApp("other-app");
    }

    @Test
    void faultStrikesOnceUnlessToldOtherwise() {
        simulator.faults().on(Kind.SHOW_APP).status(500);

        assertThat(user.get("/apps").status()).isEqualTo(200);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(500);
        assertThat(user.get("/apps/shop-api").status()).isEqualTo(200);
    }

    @Test
    void faultStrikesSoOftenAfterSoManyOrForEver() {
        simulator.faults().on("GET", "/v1/apps/*").after(1).times(2).status(503);
        assertThat(statuses(4)).isEqualTo("200 503 503 200");

        simulator.faults().on("*", "/v1/apps/**").always().status(403);
        assertThat(statuses(3)).isEqualTo("403 403 403");
        assertThat(user.deleteApp("shop-api").status()).isEqualTo(403);

        simulator.faults().clear();
        assertThat(statuses(1)).isEqualTo("200");
    }

    @Test
    void faultCanBeAimedAtOneApp() {
        simulator.faults().on("DELETE", "/v1/apps/shop-api").always().status(403);

        assertThat(user.deleteApp("shop-api").status()).isEqualTo(403);
        assertThat(user.deleteApp("other-app").status()).isEqualTo(204);
        assertThat(simulator.app("shop-api")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 402, 403, 404, 409, 422, 500})
    void errorsHaveJsonBodies(int status) {
        simulator.faults().onEverything().status(status);
        Answer answer = user.get("/apps");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(ApiUser.json(answer).fieldNames()).toIterable().containsAnyOf("error", "errors");
    }

    @Test
    void proxyAnswersInHtmlAndRateLimitInPlainText() {
        simulator.faults().onEverything().status(503);
        assertThat(user.get("/apps").text()).startsWith("<!DOCTYPE html>");

        simulator.faults().onEverything().rateLimited(Duration.ofSeconds(7));
        Answer limited = user.get("/apps");
        assertThat(limited.text()).isEqualTo("Retry later");
        assertThat(limited.headers()).containsEntry("Retry-After", "7");
    }

    @Test
    void answerCanBeNoJsonOrAnythingElse() {
        simulator.faults().onEverything().notJson();
        assertThat(user.get("/apps").text()).isEqualTo("<html>maintenance</html>");

        simulator.faults().onEverything().answer(302, "text/html", "elsewhere");
        assertThat(user.get("/apps").status()).isEqualTo(302);
    }

    @Test
    void hangLastsAsLongAsTheClientWaits() {
        simulator.faults().onEverything().hang();

        assertThatThrownBy(() -> send("GET", "/v1/apps")).isInstanceOf(HttpTimeoutException.class);
        assertThat(time.instant()).isEqualTo(VirtualTime.START.plusSeconds(30));
    }

    @Test
    void cutRefusedAndTruncatedLookAsOverARealConnection() throws Exception {
        simulator.faults().onEverything().cut();
        assertThatThrownBy(() -> send("GET", "/v1/apps"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessageContaining("bytes received");

        simulator.faults().onEverything().refuse();
        assertThatThrownBy(() -> send("GET", "/v1/apps")).isInstanceOf(ConnectException.class);

        simulator.faults().onEverything().truncate();
        int half = send("GET", "/v1/apps").body().length;
        assertThat(send("GET", "/v1/apps").body().length).isIn(2 * half, 2 * half + 1);
    }

    @Test
    void lostRequestIsNotCarriedOut() {
        simulator.faults().on(Kind.DELETE_APP).cut();

        assertThatThrownBy(() -> send("DELETE", "/v1/apps/shop-api?current_name=shop-api"));
        assertThat(simulator.app("shop-api")).isPresent();
    }

    @Test
    void lostAnswerIsOfARequestThatWasCarriedOut() {
        simulator.faults().on(Kind.DELETE_APP).carriedOut().hang();

        assertThatThrownBy(() -> send("DELETE", "/v1/apps/shop-api?current_name=shop-api"))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(simulator.app("shop-api")).isEmpty();
    }

    @Test
    void carriedOutRequestCanBeAnsweredWithAnError() {
        simulator.faults().on(Kind.DELETE_APP).carriedOut().status(502);

        assertThat(user.deleteApp("shop-api").status()).isEqualTo(502);
        assertThat(simulator.app("shop-api")).isEmpty();
    }

    @Test
    void faultsAreCountedByWhatTheClientSaw() {
        simulator.faults().on(Kind.SHOW_APP).times(2).hang();
        user.get("/apps/shop-api");
        user.get("/apps/shop-api");
        user.get("/apps/shop-api");

        assertThat(simulator.counters().requests().get(Kind.SHOW_APP))
                .containsExactlyInAnyOrderEntriesOf(Map.of("hang", 2, "200", 1));
        assertThat(simulator.requests(Kind.SHOW_APP)).isEqualTo(3);
        simulator.forgetRequests();
        assertThat(simulator.requests()).isEmpty();
    }

    private String statuses(int calls) {
        StringBuilder statuses = new StringBuilder();
        for (int i = 0; i < calls; i++) {
            statuses.append(user.get("/apps/shop-api").status()).append(' ');
        }
        return statuses.toString().strip();
    }

    private Transport.Response send(String method, String path) throws IOException, InterruptedException {
        Transport.Request request = new Transport.Request(
                method,
                simulator.address().resolve(path),
                Map.of("Authorization", "Bearer " + user.bearer()),
                null,
                Duration.ofSeconds(30));
        return new InMemoryTransport(simulator, time).send(request);
    }

    @Test
    void addressOutsideTheApiIsNotTaken() {
        assertThatThrownBy(() -> new InMemoryTransport(simulator, time)
                        .open(URI.create("wss://platform.example/elsewhere"), Map.of(), Duration.ofSeconds(1), null))
                .isInstanceOf(IOException.class);
    }
}
