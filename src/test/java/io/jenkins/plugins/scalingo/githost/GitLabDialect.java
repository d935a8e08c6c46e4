package io.jenkins.plugins.scalingo.githost;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.scalingo.githost.Calls.Ask;
import io.undertow.server.HttpServerExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GitLab: REST API v4. Every owner is a group. */
final class GitLabDialect implements Dialect {
    private static final String API = "/api/v4";
    private static final String DATE = "2026-01-01T00:00:00Z";

    @Override
    public String requestRefs() {
        return "refs/merge-requests/";
    }

    @Override
    public String api() {
        return API;
    }

    @Override
    public URI webAddress(URI address) {
        return address;
    }

    @Override
    public Calls calls(GitHost host) {
        Words words = new Words(host);
        String project = "/projects/{project}";
        String git = project + "/repository";
        return new Calls(GitLabDialect::admitted)
                .get("/version", ask -> Json.some("version", "17.0.0", "revision", "1"))
                .get("/user", ask -> Optional.of(words.user(GitHost.USER)))
                .get("/groups/{group}", ask -> Optional.of(words.group(ask.text("group"))))
                .get("/groups/{group}/projects", ask -> Optional.of(Json.array(host.repositories()
                        .filter(repository -> repository.owner().equals(ask.text("group")))
                        .map(words::project)
                        .toList())))
                .get(project, ask -> project(host, ask).map(words::project).or(() -> words.fork(ask.text("project"))))
                .get(project + "/members/all", ask -> project(host, ask)
                        .map(found -> Json.array(List.of(words.member(found.owner())))))
                .get(project + "/merge_requests", ask -> project(host, ask)
                        .map(found -> Json.array(found.openRequests().stream()
                                .map(request -> words.mergeRequest(found, request))
                                .toList())))
                .get(project + "/merge_requests/{iid}", ask -> project(host, ask).flatMap(found ->
                        found.find(ask.number("iid")).map(request -> words.mergeRequest(found, request))))
                .get(git + "/branches", ask -> project(host, ask)
                        .map(found -> Json.array(found.branches().entrySet().stream()
                                .map(branch -> words.branch(found, branch.getKey(), branch.getValue()))
                                .toList())))
                .get(git + "/branches/{branch}", ask -> project(host, ask)
                        .flatMap(found -> found.head(ask.text("branch"))
                                .map(commit -> words.branch(found, ask.text("branch"), commit))))
                .get(git + "/commits/{sha}", ask -> project(host, ask)
                        .flatMap(found -> found.resolve(ask.text("sha")).map(sha -> words.commit(found, sha))))
                .get(git + "/tree", ask -> project(host, ask)
                        .flatMap(found -> found.resolve(ask.text("ref")).map(sha -> words.tree(found, sha))))
                .getText(git + "/files/{path}/raw", ask -> project(host, ask)
                        .flatMap(found -> found.resolve(ask.text("ref"))
                                .map(sha -> found.files(sha).get(ask.text("path")))))
                .get(git + "/files/{path}", ask -> project(host, ask)
                        .flatMap(found -> found.resolve(ask.text("ref"))
                                .flatMap(sha -> words.file(found, sha, ask.text("path")))))
                .post(project + "/statuses/{sha}", ask -> Json.some("id", 1, "status", "success"));
    }

    @Override
    public Hook pushed(GitHost host, HostedRepository repository, String branch, String before, String after) {
        Words words = new Words(host);
        return hook("Push Hook", Json.object(
                "object_kind", "push",
                "event_name", "push",
                "ref", "refs/heads/" + branch,
                "before", before,
                "after", after,
                "checkout_sha", after.equals(Follower.NONE) ? null : after,
                "user_name", repository.owner(),
                "user_username", repository.owner(),
                "user_email", "developer@example.com",
                "project_id", repository.id(),
                "project", words.hookProject(repository),
                "repository", words.hookRepository(repository),
                "commits", after.equals(Follower.NONE) ? List.of() : List.of(words.hookCommit(repository, after)),
                "total_commits_count", 1));
    }

    @Override
    public Optional<Hook> changed(
            GitHost host, HostedRepository repository, ChangeRequest request, Follower.Change change) {
        Words words = new Words(host);
        return Optional.of(hook("Merge Request Hook", Json.object(
                "object_kind", "merge_request",
                "event_type", "merge_request",
                "user", words.user(request.owner()),
                "project", words.hookProject(repository),
                "repository", words.hookRepository(repository),
                "labels", List.of(),
                "changes", Json.object(),
                "object_attributes", words.hookRequest(repository, request, change))));
    }

    private static Hook hook(String event, JsonNode body) {
        return new Hook(Map.of("X-Gitlab-Event", event), body);
    }

    private static boolean admitted(HttpServerExchange exchange) {
        return GitHost.TOKEN.equals(exchange.getRequestHeaders().getFirst("PRIVATE-TOKEN"));
    }

    private static Optional<HostedRepository> project(GitHost host, Ask ask) {
        String project = ask.text("project");
        return host.repositories()
                .filter(repository -> repository.path().equals(project)
                        || Long.toString(repository.id()).equals(project))
                .findFirst();
    }

    /** What API and webhooks say of things. */
    private record Words(GitHost host) {
        private static final int MAINTAINER = 40;

        JsonNode user(String name) {
            return Json.object(
                    "id", id(name),
                    "username", name,
                    "name", name,
                    "email", name + "@example.com",
                    "state", "active",
                    "web_url", host.webAddress() + "/" + name);
        }

        JsonNode member(String name) {
            return Json.object("id", id(name), "username", name, "name", name, "access_level", MAINTAINER);
        }

        JsonNode group(String name) {
            return Json.object(
                    "id", id(name),
                    "name", name,
                    "path", name,
                    "full_name", name,
                    "full_path", name,
                    "description", "",
                    "web_url", host.webAddress() + "/groups/" + name);
        }

        JsonNode project(HostedRepository repository) {
            return Json.object(
                    "id", repository.id(),
                    "name", repository.name(),
                    "path", repository.name(),
                    "name_with_namespace", repository.owner() + " / " + repository.name(),
                    "path_with_namespace", repository.path(),
                    "description", "",
                    "default_branch", HostedRepository.MAIN,
                    "visibility", "public",
                    "archived", false,
                    "merge_requests_enabled", true,
                    "web_url", host.webAddress(repository),
                    "http_url_to_repo", host.webAddress(repository) + ".git",
                    "ssh_url_to_repo", "git@127.0.0.1:" + repository.path() + ".git");
        }

        /** All that is known of a fork is where it is: its owner is the one whose number the project has. */
        Optional<JsonNode> fork(String number) {
            return host.repositories()
                    .flatMap(repository -> repository.openRequests().stream()
                            .filter(request -> Long.toString(source(repository, request)).equals(number))
                            .map(request -> request.owner() + "/" + repository.name()))
                    .findFirst()
                    .map(path -> Json.object("id", number, "path_with_namespace", path));
        }

        JsonNode branch(HostedRepository repository, String name, String commit) {
            return Json.object("name", name, "protected", false, "commit", commit(repository, commit));
        }

        JsonNode commit(HostedRepository repository, String sha) {
            return Json.object(
                    "id", sha,
                    "short_id", sha.substring(0, 8),
                    "title", repository.commit(sha).getShortMessage(),
                    "message", repository.commit(sha).getFullMessage(),
                    "author_name", "A developer",
                    "author_email", "developer@example.com",
                    "committed_date", repository.commit(sha).getCommitterIdent().getWhenAsInstant().toString(),
                    "parent_ids", List.of());
        }

        JsonNode mergeRequest(HostedRepository repository, ChangeRequest request) {
            return Json.object(
                    "id", id(request),
                    "iid", request.number(),
                    "project_id", repository.id(),
                    "title", request.title(),
                    "description", "",
                    "state", request.open() ? "opened" : "closed",
                    "created_at", DATE,
                    "updated_at", DATE,
                    "source_branch", request.branch(),
                    "source_project_id", source(repository, request),
                    "target_branch", request.base(),
                    "target_project_id", repository.id(),
                    "author", user(request.owner()),
                    "draft", false,
                    "work_in_progress", false,
                    "merge_status", "can_be_merged",
                    "sha", request.head(),
                    "web_url", webAddress(repository, request));
        }

        JsonNode tree(HostedRepository repository, String sha) {
            return Json.array(repository.files(sha).keySet().stream()
                    .filter(path -> path.indexOf('/') < 0)
                    .map(path -> Json.object("id", sha, "name", path, "type", "blob", "path", path, "mode", "100644"))
                    .toList());
        }

        Optional<JsonNode> file(HostedRepository repository, String sha, String path) {
            return Optional.ofNullable(repository.files(sha).get(path)).map(text -> Json.object(
                    "file_name", path.substring(path.lastIndexOf('/') + 1),
                    "file_path", path,
                    "size", text.length(),
                    "encoding", "base64",
                    "content", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                    "ref", sha,
                    "commit_id", sha,
                    "last_commit_id", sha));
        }

        JsonNode hookProject(HostedRepository repository) {
            String address = host.webAddress(repository);
            return Json.object(
                    "id", repository.id(),
                    "name", repository.name(),
                    "description", "",
                    "web_url", address,
                    "homepage", address,
                    "git_ssh_url", "git@127.0.0.1:" + repository.path() + ".git",
                    "git_http_url", address + ".git",
                    "ssh_url", "git@127.0.0.1:" + repository.path() + ".git",
                    "http_url", address + ".git",
                    "url", address + ".git",
                    "namespace", repository.owner(),
                    "visibility_level", 20,
                    "path_with_namespace", repository.path(),
                    "default_branch", HostedRepository.MAIN);
        }

        JsonNode hookRepository(HostedRepository repository) {
            String address = host.webAddress(repository);
            return Json.object(
                    "name", repository.name(),
                    "url", address + ".git",
                    "description", "",
                    "homepage", address,
                    "git_http_url", address + ".git",
                    "git_ssh_url", "git@127.0.0.1:" + repository.path() + ".git",
                    "visibility_level", 20);
        }

        JsonNode hookCommit(HostedRepository repository, String sha) {
            return Json.object(
                    "id", sha,
                    "message", repository.commit(sha).getFullMessage(),
                    "timestamp", DATE,
                    "url", host.webAddress(repository) + "/-/commit/" + sha,
                    "author", Json.object("name", "A developer", "email", "developer@example.com"));
        }

        JsonNode hookRequest(HostedRepository repository, ChangeRequest request, Follower.Change change) {
            String action = switch (change) {
                case OPENED -> "open";
                case UPDATED -> "update";
                case CLOSED -> "close";
                case REOPENED -> "reopen";
            };
            return Json.object(
                    "id", id(request),
                    "iid", request.number(),
                    "title", request.title(),
                    "description", "",
                    "state", request.open() ? "opened" : "closed",
                    "action", action,
                    "oldrev", change == Follower.Change.UPDATED ? Follower.NONE : null,
                    "author_id", id(request.owner()),
                    "created_at", DATE,
                    "updated_at", DATE,
                    "source_branch", request.branch(),
                    "source_project_id", source(repository, request),
                    "target_branch", request.base(),
                    "target_project_id", repository.id(),
                    "source", hookProject(repository),
                    "target", hookProject(repository),
                    "last_commit", hookCommit(repository, request.head()),
                    "merge_status", "can_be_merged",
                    "draft", false,
                    "work_in_progress", false,
                    "url", webAddress(repository, request));
        }

        private String webAddress(HostedRepository repository, ChangeRequest request) {
            return host.webAddress(repository) + "/-/merge_requests/" + request.number();
        }

        /** A fork is a project of its own, which only its number is known of. */
        private static long source(HostedRepository repository, ChangeRequest request) {
            return request.owner().equals(repository.owner()) ? repository.id() : id(request.owner());
        }

        private static long id(ChangeRequest request) {
            return 1000L + request.number();
        }

        private static long id(String name) {
            return 10_000L + Math.abs(name.hashCode() % 10_000);
        }
    }
}
