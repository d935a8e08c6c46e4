package io.jenkins.plugins.scalingo.githost;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undertow.Undertow;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The Git host of the end-to-end tests")
class GitHostTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void gitClonesAndFetchesPullRequests() throws Exception {
        try (GitHost host = GitHost.gitHub(folder.resolve("host"))) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "echo 'one'");
            shop.push("feature", "app/main.txt", "two");
            String head = shop.open(7, "feature");
            Path clone = folder.resolve("clone");

            git(folder, "clone", "--quiet", host.address() + "/acme/shop.git", clone.toString());
            git(clone, "fetch", "--quiet", "origin", "refs/pull/7/head");

            assertThat(clone.resolve("Jenkinsfile")).hasContent("echo 'one'");
            assertThat(git(clone, "rev-parse", "FETCH_HEAD")).isEqualTo(head);
            assertThat(git(clone, "show", "FETCH_HEAD:app/main.txt")).isEqualTo("two");
        }
    }

    @Test
    void gitFindsAGitHubByItsNameAlone() throws Exception {
        try (GitHost host = GitHost.gitHub(folder.resolve("host"))) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "echo 'one'");

            String heads = git(folder, "-c", "url." + host.address() + "/.insteadOf=" + host.webAddress() + "/",
                    "ls-remote", host.webAddress(shop) + ".git", "refs/heads/main");

            assertThat(heads).startsWith(shop.head("main").orElseThrow());
        }
    }

    @Test
    void pushMovesTheOpenPullRequestsOfTheBranch() {
        try (GitHost host = GitHost.gitHub(folder)) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "");
            shop.push("feature", "a", "1");
            shop.open(1, "feature");
            shop.open(2, "feature");
            shop.close(2);

            String head = shop.push("feature", "a", "2");

            assertThat(shop.request(1).head()).isEqualTo(head);
            assertThat(shop.request(2).head()).isNotEqualTo(head);
            assertThat(shop.refs("refs/pull/")).containsEntry("refs/pull/1/head", head);
        }
    }

    @Test
    void gitHubListsOpenPullRequestsAndShowsFiles() throws Exception {
        try (GitHost host = GitHost.gitHub(folder)) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "echo 'hé'");
            shop.push("feature", "a", "1");
            String head = shop.open(1, "feature");
            shop.openFromFork(2, "stranger", "feature", "a", "evil");
            shop.open(3, "feature");
            shop.close(3);

            JsonNode pulls = gitHub(host, "/repos/acme/shop/pulls?state=open");
            JsonNode files = gitHub(host, "/repos/acme/shop/contents/?ref=refs%2Fheads%2Ffeature");
            JsonNode file = gitHub(host, "/repos/acme/shop/contents/Jenkinsfile?ref=refs%2Fpull%2F1%2Fhead");

            assertThat(pulls.findValuesAsText("number")).containsExactly("1", "2");
            assertThat(pulls.at("/0/head/sha").asText()).isEqualTo(head);
            assertThat(pulls.at("/1/head/user/login").asText()).isEqualTo("stranger");
            assertThat(pulls.at("/1/head/repo/full_name").asText()).isEqualTo("stranger/shop");
            assertThat(files.findValuesAsText("path")).containsExactly("Jenkinsfile", "a");
            assertThat(new String(Base64.getDecoder().decode(file.get("content").asText()), UTF_8))
                    .isEqualTo("echo 'hé'");
        }
    }

    @Test
    void gitLabKnowsAProjectByPathAndNumber() throws Exception {
        try (GitHost host = GitHost.gitLab(folder)) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "");
            shop.push("feature/x", "a", "1");
            String head = shop.open(1, "feature/x");

            JsonNode project = gitLab(host, "/projects/acme%2Fshop");
            String byNumber = "/projects/" + project.get("id").asText();

            assertThat(gitLab(host, byNumber + "/merge_requests/1").get("sha").asText()).isEqualTo(head);
            assertThat(gitLab(host, byNumber + "/repository/branches/feature%2Fx").at("/commit/id").asText())
                    .isEqualTo(head);
            assertThat(gitLab(host, "/projects/acme%2Fshop/repository/files/a?ref=merge-requests%2F1%2Fhead")
                            .get("file_path")
                            .asText())
                    .isEqualTo("a");
        }
    }

    @Test
    void unknownCallsAreListedAndOthersNeedTheToken() throws Exception {
        try (GitHost host = GitHost.gitLab(folder)) {
            HttpResponse<String> refused = get(HttpRequest.newBuilder(URI.create(host.api() + "/version")));
            get(HttpRequest.newBuilder(URI.create(host.api() + "/runners")).header("PRIVATE-TOKEN", GitHost.TOKEN));

            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(host.unknownCalls()).containsExactly("GET /api/v4/runners");
        }
    }

    @Test
    void webhooksTellWhatHappensInTheWordsOfTheHost() throws Exception {
        Queue<String> heard = new ConcurrentLinkedQueue<>();
        Undertow ear = ear(heard, 200);
        try (GitHost gitHub = GitHost.gitHub(folder.resolve("hub"));
                GitHost gitLab = GitHost.gitLab(folder.resolve("lab"))) {
            for (GitHost host : List.of(gitHub, gitLab)) {
                HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "");
                host.callHook(address(ear));
                shop.push("feature", "a", "1");
                shop.open(1, "feature");
                shop.push("feature", "a", "2");
                shop.close(1);
            }
        } finally {
            ear.stop();
        }

        assertThat(heard)
                .containsExactly(
                        "push feature",
                        "pull_request opened",
                        "push feature",
                        "pull_request synchronize",
                        "pull_request closed",
                        "Push Hook feature",
                        "Merge Request Hook open",
                        "Push Hook feature",
                        "Merge Request Hook update",
                        "Merge Request Hook close");
    }

    @Test
    void refusedWebhookIsAnErrorOfWhoeverCausedIt() {
        Undertow ear = ear(new ConcurrentLinkedQueue<>(), 403);
        try (GitHost host = GitHost.gitHub(folder)) {
            HostedRepository shop = host.create("acme", "shop", "Jenkinsfile", "");
            host.callHook(address(ear));

            assertThatThrownBy(() -> shop.push("feature", "a", "1")).hasMessageContaining("answered 403");
        } finally {
            ear.stop();
        }
    }

    private static Undertow ear(Queue<String> heard, int status) {
        Undertow ear = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(exchange -> exchange.getRequestReceiver().receiveFullString((received, text) -> {
                    heard.add(inShort(
                            received.getRequestHeaders().getFirst("X-GitHub-Event"),
                            received.getRequestHeaders().getFirst("X-Gitlab-Event"),
                            text));
                    received.setStatusCode(status);
                }))
                .build();
        ear.start();
        return ear;
    }

    private static String inShort(String gitHubEvent, String gitLabEvent, String text) {
        try {
            JsonNode body = JSON.readTree(text);
            String about = body.has("ref")
                    ? body.get("ref").asText().replace("refs/heads/", "")
                    : body.path("action").asText(body.at("/object_attributes/action").asText());
            return (gitHubEvent == null ? gitLabEvent : gitHubEvent) + " " + about;
        } catch (Exception e) {
            return e.toString();
        }
    }

    private static URI address(Undertow server) {
        InetSocketAddress bound =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + bound.getPort() + "/");
    }

    private static JsonNode gitHub(GitHost host, String path) throws Exception {
        String credentials = Base64.getEncoder().encodeToString((GitHost.USER + ":" + GitHost.TOKEN).getBytes(UTF_8));
        return answered(HttpRequest.newBuilder(URI.create(host.api() + path))
                .header("Authorization", "Basic " + credentials));
    }

    private static JsonNode gitLab(GitHost host, String path) throws Exception {
        return answered(HttpRequest.newBuilder(URI.create(host.api() + path)).header("PRIVATE-TOKEN", GitHost.TOKEN));
    }

    private static JsonNode answered(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = get(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> get(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String git(Path folder, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder).toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(git.waitFor()).as(said).isZero();
        return said;
    }
}
