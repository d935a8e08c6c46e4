package io.jenkins.plugins.scalingo.githost;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What one kind of host calls things: its API, its webhooks, and where its change requests are in Git. */
interface Dialect {
    /** Below which prefix the heads of change requests are: {@code <prefix><number>/head}. */
    String requestRefs();

    /** The prefix of the API's paths. */
    String api();

    /** The calls of the API. */
    Calls calls(GitHost host);

    /** What a webhook says of a push. */
    Hook pushed(GitHost host, HostedRepository repository, String branch, String before, String after);

    /** What a webhook says of a change request; empty if it is silent about that. */
    Optional<Hook> changed(GitHost host, HostedRepository repository, ChangeRequest request, Follower.Change change);

    /** Where people find the host, given where it listens. */
    URI webAddress(URI address);

    /** One call of a webhook. */
    record Hook(Map<String, String> headers, JsonNode body) {}
}
