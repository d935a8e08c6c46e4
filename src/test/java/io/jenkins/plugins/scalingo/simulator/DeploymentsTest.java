package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeploymentsTest {
    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);
    private final Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");

    @Test
    void walksThroughItsStatesWithALog() {
        simulator.deployments().take(Duration.ofSeconds(100));
        List<String> states = new ArrayList<>();
        String path = "/apps/shop-api/deployments/"
                + ApiUser.json(user.deploy("shop-api", "main")).at("/deployment/id").asText();
        for (int i = 0; i <= 10; i++) {
            String status = ApiUser.json(user.get(path)).at("/deployment/status").asText();
            if (!states.contains(status)) {
                states.add(status);
            }
            time.advance(Duration.ofSeconds(10));
        }

        assertThat(states).containsExactly("queued", "building", "pushing", "starting", "success");
        JsonNode deployment = ApiUser.json(user.get(path)).path("deployment");
        assertThat(deployment.path("duration").asInt()).isEqualTo(100);
        assertThat(deployment.path("finished_at").asText()).isEqualTo("2026-01-05T09:01:40.000+01:00");
        assertThat(deployment.at("/pusher/username").asText()).isEqualTo("simulator");
        String output = deployment.at("/links/output").asText();
        assertThat(output).startsWith(simulator.address() + "/v1/");
        assertThat(user.get(URI.create(output).getPath().substring(3)).text()).contains("The app runs");
        assertThat(simulator.app("shop-api").orElseThrow().status()).isEqualTo("running");
    }

    @ParameterizedTest
    @EnumSource(value = DeploymentEnd.class, names = "SUCCESS", mode = EnumSource.Mode.EXCLUDE)
    void failureIsFollowedByAsMuchSuccessAsWasPlanned(DeploymentEnd end) {
        simulator.deployments().next("shop-api", end);
        user.deploy("shop-api", "main");
        time.advance(Duration.ofMinutes(1));
        assertThat(simulator.app("shop-api").orElseThrow().lastStatus()).isEqualTo(end.status());
        assertThat(simulator.app("shop-api").orElseThrow().runningCommit()).isNull();

        user.deploy("shop-api", "main");
        time.advance(Duration.ofMinutes(1));
        assertThat(simulator.app("shop-api").orElseThrow().lastStatus()).isEqualTo("success");
    }

    @Test
    void failedDeploymentLeavesWhatRuns() {
        user.deploy("shop-api", "main");
        time.advance(Duration.ofMinutes(1));
        String good = shop.head("main");
        shop.push("main", "broken");
        simulator.deployments().next(DeploymentEnd.CRASHED_ERROR);
        user.deploy("shop-api", "main");
        time.advance(Duration.ofMinutes(1));

        AppState app = simulator.app("shop-api").orElseThrow();
        assertThat(app.runningCommit()).isEqualTo(good);
        assertThat(app.lastCommit()).isEqualTo("broken");
        assertThat(app.status()).isEqualTo("running");
    }

    @Test
    void secondOneOfAnAppIsRefusedWhileTheFirstRuns() {
        assertThat(user.deploy("shop-api", "main").status()).isEqualTo(200);
        assertThat(user.deploy("shop-api", "main").status()).isEqualTo(409);

        time.advance(Duration.ofMinutes(1));
        assertThat(user.deploy("shop-api", "main").status()).isEqualTo(200);
    }

    @Test
    void secondOneOfAnAppQueuesWhenToldSo() {
        simulator.behaviour().whenBusy(Behaviour.WhenBusy.QUEUE);
        user.deploy("shop-api", "main");
        shop.push("main", "second");
        user.deploy("shop-api", "main");

        time.advance(Duration.ofSeconds(59));
        assertThat(statuses("shop-api")).containsExactly("starting", "queued");
        time.advance(Duration.ofSeconds(61));
        assertThat(statuses("shop-api")).containsExactly("success", "success");
        assertThat(simulator.app("shop-api").orElseThrow().runningCommit()).isEqualTo("second");
    }

    @Test
    void pushDuringADeploymentWaitsForItsEnd() {
        simulator.dashboard().autoDeploy("shop-api", "main", true);
        shop.push("main", "first");
        time.advance(Duration.ofSeconds(30));
        shop.push("main", "second");
        time.advance(Duration.ofSeconds(40));
        assertThat(statuses("shop-api")).containsExactly("success", "building");
    }

    @Test
    void ownerHasTenAtATime() {
        for (int i = 1; i <= 12; i++) {
            shop.open(i, "branch-" + i);
            user.createReviewApp("shop-api", i);
        }
        time.advance(Duration.ofSeconds(30));
        assertThat(simulator.reviewApps()).extracting(AppState::lastStatus).filteredOn("queued"::equals).hasSize(2);

        time.advance(Duration.ofSeconds(60));
        assertThat(simulator.reviewApps()).extracting(AppState::lastStatus).filteredOn("building"::equals).hasSize(2);
    }

    @Test
    void deletedAppAbortsItsDeploymentAndFreesTheSlot() {
        simulator.behaviour().parallelDeployments(1);
        shop.open(1, "one");
        shop.open(2, "two");
        user.createReviewApp("shop-api", 1);
        user.createReviewApp("shop-api", 2);
        user.deleteApp("shop-api-pr1");

        time.advance(Duration.ofMinutes(1));
        assertThat(simulator.app("shop-api-pr2").orElseThrow().status()).isEqualTo("running");
    }

    @Test
    void listIsNewestFirstInPages() {
        for (int i = 0; i < 25; i++) {
            shop.push("main", "commit-" + i);
            user.deploy("shop-api", "main");
            time.advance(Duration.ofMinutes(1));
        }

        JsonNode first = ApiUser.json(user.get("/apps/shop-api/deployments"));
        assertThat(first.path("deployments")).hasSize(20);
        assertThat(first.at("/deployments/0/git_ref").asText()).isEqualTo("commit-24");
        assertThat(first.at("/meta/pagination/next_page").asInt()).isEqualTo(2);
        assertThat(ApiUser.json(user.get("/apps/shop-api/scm_repo_link/deployments")).path("deployments")).hasSize(25);
    }

    @Test
    void uploadedArchiveIsDeployed() throws IOException {
        assertThat(deployArchive(archive("app/index.js", "app/lib/a.js"), "application/x-gzip")).isEqualTo("success");
        assertThat(simulator.app("shop-api").orElseThrow().runningCommit()).isEqualTo("v1");
    }

    @Test
    void archiveWithoutASingleFolderDoesNotBuild() throws IOException {
        assertThat(deployArchive(archive("app/index.js", "lib/a.js"), "application/x-gzip")).isEqualTo("build-error");
        assertThat(deployArchive("no archive".getBytes(StandardCharsets.UTF_8), "application/x-gzip"))
                .isEqualTo("build-error");
    }

    @Test
    void uploadOfTheWrongTypeIsRefusedInXml() throws IOException {
        assertThat(deployArchive(archive("app/index.js"), "application/json")).isEqualTo("build-error");
    }

    @Test
    void addressesOfASourceAreGoodForTenMinutes() {
        URI upload = URI.create(ApiUser.json(user.post("/sources", null)).at("/source/upload_url").asText());
        time.advance(Duration.ofMinutes(10));

        Answer answer = simulator.handle(Call.of("PUT", upload, Map.of("Content-Type", "application/x-gzip"), null));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/xml");
    }

    @Test
    void nextChangeLeadsThroughADeployment() {
        user.deploy("shop-api", "main");
        int steps = 0;
        while (simulator.nextChange().isPresent()) {
            time.advance(Duration.between(time.instant(), simulator.nextChange().orElseThrow()));
            steps++;
        }

        assertThat(steps).isEqualTo(4);
        assertThat(statuses("shop-api")).containsExactly("success");
    }

    private List<String> statuses(String app) {
        return simulator.deploymentsOf(app).stream().map(DeploymentState::status).toList();
    }

    private String deployArchive(byte[] archive, String type) {
        JsonNode source = ApiUser.json(user.post("/sources", null)).path("source");
        simulator.handle(Call.of(
                "PUT", URI.create(source.path("upload_url").asText()), Map.of("Content-Type", type), archive));
        user.post(
                "/apps/shop-api/deployments",
                "{'deployment':{'git_ref':'v1','source_url':'" + source.path("download_url").asText() + "'}}");
        time.advance(Duration.ofMinutes(1));
        return simulator.app("shop-api").orElseThrow().lastStatus();
    }

    private static byte[] archive(String... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (String file : files) {
                byte[] header = new byte[512];
                put(header, 0, file);
                put(header, 124, "00000000005");
                header[156] = '0';
                out.write(header);
                byte[] content = new byte[512];
                put(content, 0, "hello");
                out.write(content);
            }
            out.write(new byte[1024]);
        }
        return bytes.toByteArray();
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
