package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SimulatorServerTest {
    private static final String CLOSED = "closed";

    private final SimulatorServer server = SimulatorServer.start(new Simulator(InstantSource.system()), 0);
    private final Simulator simulator = server.simulator();
    private final HttpClient http = HttpClient.newHttpClient();
    private String bearer;

    @BeforeEach
    void login() throws Exception {
        String basic = Base64.getEncoder().encodeToString((":" + Simulator.TOKEN).getBytes(StandardCharsets.UTF_8));
        bearer = json(send(request("/v1/tokens/exchange")
                        .header("Authorization", "Basic " + basic)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()))
                .path("token")
                .asText();
        simulator.addLinkedApp("shop-api", "acme/shop");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void apiIsServedAndPointsAtItself() throws Exception {
        HttpResponse<String> answer = get("/v1/apps/shop-api");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(json(answer).at("/app/links/deployments_stream").asText())
                .isEqualTo("ws://127.0.0.1:" + server.address().getPort() + "/apps/shop-api");
        assertThat(json(get("/v1/regions")).at("/regions/0/api").asText())
                .isEqualTo(server.address().toString());
    }

    @Test
    void deletionIsAnsweredWithoutABody() throws Exception {
        HttpResponse<String> answer = send(request("/v1/apps/shop-api?current_name=shop-api")
                .header("Authorization", "Bearer " + bearer)
                .DELETE()
                .build());

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
        assertThat(simulator.apps()).isEmpty();
    }

    @Test
    void sourceIsUploadedAndComesBack() throws Exception {
        JsonNode source = json(send(request("/v1/sources")
                        .header("Authorization", "Bearer " + bearer)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build()))
                .path("source");
        HttpResponse<String> upload = send(HttpRequest.newBuilder(URI.create(source.path("upload_url").asText()))
                .header("Content-Type", "application/x-gzip")
                .PUT(HttpRequest.BodyPublishers.ofString("code"))
                .build());
        assertThat(upload.statusCode()).isEqualTo(200);

        URI download = URI.create(source.path("download_url").asText());
        assertThat(send(HttpRequest.newBuilder(download).build()).body()).isEqualTo("code");
    }

    @Test
    void mishapsHappenToRealConnections() throws Exception {
        simulator.faults().on(Kind.SHOW_APP).cut();
        assertThatThrownBy(() -> get("/v1/apps/shop-api")).isInstanceOf(IOException.class);

        simulator.faults().on(Kind.SHOW_APP).truncate();
        String truncated = get("/v1/apps/shop-api").body();
        assertThat(get("/v1/apps/shop-api").body()).startsWith(truncated).hasSizeGreaterThan(truncated.length());

        simulator.faults().on(Kind.DELETE_APP).refuse();
        assertThatThrownBy(() -> send(request("/v1/apps/shop-api?current_name=shop-api")
                        .header("Authorization", "Bearer " + bearer)
                        .DELETE()
                        .build()))
                .isInstanceOf(IOException.class);
        assertThat(simulator.apps()).hasSize(1);

        simulator.faults().on(Kind.SHOW_APP).hang();
        assertThatThrownBy(() -> send(request("/v1/apps/shop-api")
                        .header("Authorization", "Bearer " + bearer)
                        .timeout(Duration.ofMillis(200))
                        .build()))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void controlsWorkOverHttp() throws Exception {
        HttpResponse<String> answer = send(request("/_control/add_app")
                .POST(HttpRequest.BodyPublishers.ofString("{\"app\":\"other-app\"}"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);

        assertThat(json(send(request("/_control/counters").build())).path("apps_alive").asInt())
                .isEqualTo(2);
    }

    @Test
    void streamTellsWhatHappensAsTimePasses() throws Exception {
        Frames frames = new Frames();
        WebSocket socket = connect(frames);
        socket.sendText("{\"type\":\"auth\",\"data\":{\"token\":\"" + bearer + "\"}}", true).join();
        simulator.behaviour().pingInterval(Duration.ofMinutes(10));
        simulator.deployments().take(Duration.ofMillis(200));
        awaitListener();
        send(request("/v1/apps/shop-api/scm_repo_link/manual_deploy")
                .header("Authorization", "Bearer " + bearer)
                .POST(HttpRequest.BodyPublishers.ofString("{\"branch\":\"main\"}"))
                .build());

        assertThat(frames.next()).contains("\"type\":\"new\"");
        assertThat(frames.next()).contains("\"queued\"");
        assertThat(frames.next()).contains("\"building\"");
        assertThat(frames.next()).contains("\"type\":\"log\"");
        assertThat(frames.next()).contains("\"pushing\"");
        socket.abort();
    }

    @Test
    void streamEndsAtOnceForABadBearer() throws Exception {
        Frames frames = new Frames();
        connect(frames).sendText("{\"type\":\"auth\",\"data\":{\"token\":\"nonsense\"}}", true).join();

        assertThat(frames.next()).isEqualTo(CLOSED);
    }

    /** The auth frame is on its way to the platform: what happens before it arrives would not be told. */
    private void awaitListener() {
        while (simulator.streams().listening() == 0) {
            Thread.onSpinWait();
        }
    }

    private WebSocket connect(Frames frames) throws Exception {
        String stream = json(get("/v1/apps/shop-api")).at("/app/links/deployments_stream").asText();
        return http.newWebSocketBuilder().buildAsync(URI.create(stream), frames).join();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + bearer).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.read(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private static final class Frames implements WebSocket.Listener {
        private final BlockingQueue<String> received = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return received.poll(20, TimeUnit.SECONDS);
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            received.add(data.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            received.add(CLOSED);
            return null;
        }
    }
}
