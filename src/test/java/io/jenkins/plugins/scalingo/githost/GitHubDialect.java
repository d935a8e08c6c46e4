package io.jenkins.plugins.scalingo.githost;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.scalingo.githost.Calls.Ask;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** GitHub Enterprise: REST API v3. Every owner is an organization; the user is Jenkins'. */
final class GitHubDialect implements Dialect {
    private static final String API = "/api/v3";

    @Override
    public String requestRefs() {
        return "refs/pull/";
    }

    @Override
    public String api() {
        return API;
    }

    @Override
    public URI webAddress(URI address) {
        return URI.create(address.getScheme() + "://" + address.getHost());
    }

    @Override
    public Calls calls(GitHost host) {
        Words words = new Words(host);
        String repo = "/repos/{owner}/{name}";
        return new Calls(GitHubDialect::admitted)
                .get("/", ask -> Json.some("rate_limit_url", host.api() + "/rate_limit"))
                // A GitHub Enterprise that counts no calls says so by a 404.
                .get("/rate_limit", ask -> Optional.empty())
                .get("/meta", ask -> Json.some("verifiable_password_authentication", false))
                .get("/user", ask -> Optional.of(words.user(GitHost.USER)))
                .get("/users/{login}", ask -> Optional.of(words.user(ask.text("login"))))
                .get("/orgs/{login}", ask -> Optional.of(words.user(ask.text("login"))))
                .get("/orgs/{login}/repos", ask -> Optional.of(Json.array(host.repositories()
                        .filter(repository -> repository.owner().equals(ask.text("login")))
                        .map(words::repository)
                        .toList())))
                .get(repo, ask -> repository(host, ask).map(words::repository))
                .get(repo + "/collaborators", ask -> repository(host, ask)
                        .map(found -> Json.array(List.of(words.user(found.owner())))))
                .get(repo + "/collaborators/{login}/permission", ask -> repository(host, ask)
                        .map(found -> Json.object("permission", trusts(found, ask.text("login")) ? "write" : "read")))
                .get(repo + "/branches", ask -> repository(host, ask)
                        .map(found -> Json.array(found.branches().entrySet().stream()
                                .map(branch -> words.branch(branch.getKey(), branch.getValue()))
                                .toList())))
                .get(repo + "/branches/*", ask -> repository(host, ask).flatMap(found -> found.head(ask.text("*"))
                        .map(commit -> words.branch(ask.text("*"), commit))))
                .get(repo + "/git/refs/*", ask -> repository(host, ask)
                        .flatMap(found -> found.resolve("refs/" + ask.text("*")))
                        .map(commit -> words.ref("refs/" + ask.text("*"), commit)))
                .get(repo + "/pulls", ask -> repository(host, ask).map(found -> words.pulls(found, ask.text("head"))))
                .get(repo + "/pulls/{number}", ask -> repository(host, ask)
                        .flatMap(found -> found.find(ask.number("number")).map(pull -> words.pull(found, pull))))
                .get(repo + "/commits/{sha}", ask -> repository(host, ask)
                        .flatMap(found -> found.resolve(ask.text("sha")).map(sha -> words.commit(found, sha))))
                .get(repo + "/contents/*", ask -> repository(host, ask)
                        .flatMap(found -> found.resolve(ask.text("ref"))
                                .flatMap(sha -> words.content(found, sha, ask.text("*")))))
                .post(repo + "/statuses/{sha}", ask -> Json.some("id", 1, "state", "success"));
    }

    @Override
    public Hook pushed(GitHost host, HostedRepository repository, String branch, String before, String after) {
        Words words = new Words(host);
        return hook("push", Json.object(
                "ref", "refs/heads/" + branch,
                "before", before,
                "after", after,
                "created", before.equals(Follower.NONE),
                "deleted", after.equals(Follower.NONE),
                "forced", false,
                "commits", List.of(),
                "repository", words.repository(repository),
                "pusher", Json.object("name", repository.owner(), "email", "developer@example.com"),
                "sender", words.user(repository.owner())));
    }

    @Override
    public Optional<Hook> changed(
            GitHost host, HostedRepository repository, ChangeRequest request, Follower.Change change) {
        Words words = new Words(host);
        String action = switch (change) {
            case OPENED -> "opened";
            case UPDATED -> "synchronize";
            case CLOSED -> "closed";
            case REOPENED -> "reopened";
        };
        return Optional.of(hook("pull_request", Json.object(
                "action", action,
                "number", request.number(),
                "pull_request", words.pull(repository, request),
                "repository", words.repository(repository),
                "sender", words.user(request.owner()))));
    }

    private static Hook hook(String event, JsonNode body) {
        return new Hook(
                Map.of("X-GitHub-Event", event, "X-GitHub-Delivery", UUID.randomUUID().toString()), body);
    }

    private static boolean admitted(HttpServerExchange exchange) {
        String credentials = GitHost.USER + ":" + GitHost.TOKEN;
        String basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return basic.equals(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
    }

    private static Optional<HostedRepository> repository(GitHost host, Ask ask) {
        return host.find(ask.text("owner") + "/" + ask.text("name"));
    }

    private static boolean trusts(HostedRepository repository, String login) {
        return repository.owner().equals(login);
    }

    /** What the API says of things. */
    private record Words(GitHost host) {
        JsonNode user(String login) {
            return Json.object(
                    "id", Math.abs(login.hashCode()),
                    "login", login,
                    "name", login,
                    "email", login + "@example.com",
                    "type", login.equals(GitHost.USER) ? "User" : "Organization",
                    "url", host.api() + "/users/" + login,
                    "html_url", host.webAddress() + "/" + login,
                    "created_at", "2026-01-01T00:00:00Z");
        }

        JsonNode repository(HostedRepository repository) {
            return repository(repository, repository.owner());
        }

        /** A repository, or somebody's copy of it. */
        private JsonNode repository(HostedRepository repository, String owner) {
            String path = owner + "/" + repository.name();
            return Json.object(
                    "id", repository.id(),
                    "name", repository.name(),
                    "full_name", path,
                    "owner", user(owner),
                    "private", false,
                    "fork", !owner.equals(repository.owner()),
                    "archived", false,
                    "default_branch", HostedRepository.MAIN,
                    "html_url", host.webAddress() + "/" + path,
                    "clone_url", host.webAddress() + "/" + path + ".git",
                    "url", host.api() + "/repos/" + path,
                    "permissions", Json.object("admin", true, "push", true, "pull", true));
        }

        JsonNode branch(String name, String commit) {
            return Json.object("name", name, "commit", Json.object("sha", commit), "protected", false);
        }

        JsonNode ref(String ref, String commit) {
            return Json.object("ref", ref, "object", Json.object("type", "commit", "sha", commit));
        }

        JsonNode commit(HostedRepository repository, String sha) {
            String date = repository.commit(sha).getCommitterIdent().getWhenAsInstant().toString();
            return Json.object(
                    "sha", sha,
                    "commit", Json.object("committer", Json.object("name", "A developer", "date", date)),
                    "parents", List.of());
        }

        JsonNode pulls(HostedRepository repository, String head) {
            return Json.array(repository.openRequests().stream()
                    .filter(pull -> head == null || head.equals(pull.owner() + ":" + pull.branch()))
                    .map(pull -> pull(repository, pull))
                    .toList());
        }

        JsonNode pull(HostedRepository repository, ChangeRequest pull) {
            String base = repository.head(pull.base()).orElseThrow();
            return Json.object(
                    "id", pull.number(),
                    "number", pull.number(),
                    "state", pull.open() ? "open" : "closed",
                    "title", pull.title(),
                    "body", "",
                    "draft", false,
                    "mergeable", true,
                    "mergeable_state", "clean",
                    "user", user(pull.owner()),
                    "url", host.api() + "/repos/" + repository.path() + "/pulls/" + pull.number(),
                    "html_url", host.webAddress(repository) + "/pull/" + pull.number(),
                    "head", pointer(repository, pull.owner(), pull.branch(), pull.head()),
                    "base", pointer(repository, repository.owner(), pull.base(), base));
        }

        private JsonNode pointer(HostedRepository repository, String owner, String branch, String commit) {
            return Json.object(
                    "label", owner + ":" + branch,
                    "ref", branch,
                    "sha", commit,
                    "user", user(owner),
                    "repo", repository(repository, owner));
        }

        private JsonNode listing(HostedRepository repository, String sha) {
            return Json.array(repository.files(sha).keySet().stream()
                    .filter(path -> path.indexOf('/') < 0)
                    .map(path -> Json.object("type", "file", "name", path, "path", path, "sha", sha))
                    .toList());
        }

        /** A file; or what is at the top, if the path is empty. */
        Optional<JsonNode> content(HostedRepository repository, String sha, String path) {
            if (path.isEmpty()) {
                return Optional.of(listing(repository, sha));
            }
            return Optional.ofNullable(repository.files(sha).get(path)).map(text -> Json.object(
                    "type", "file",
                    "name", path.substring(path.lastIndexOf('/') + 1),
                    "path", path,
                    "sha", sha,
                    "encoding", "base64",
                    "content", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
