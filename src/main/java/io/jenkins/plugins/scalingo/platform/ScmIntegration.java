package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/**
 * An account's access to a service that hosts repositories. The access token that the platform may add is not read.
 *
 * @param id its id
 * @param scmType which service
 * @param url the service's scheme and host; null when not said
 * @param username the account's name over there; empty when not said
 * @param profileUrl the account's page over there; null when not said
 * @param owner the user name of whose integration it is; empty when not said
 * @param createdAt when it was made; null when not said
 */
public record ScmIntegration(
        String id, ScmType scmType, URI url, String username, URI profileUrl, String owner, Instant createdAt) {

    static ScmIntegration read(Json json) {
        return new ScmIntegration(
                json.id("id"),
                ScmType.of(json.text("scm_type")),
                json.uri("url"),
                json.textOrEmpty("username"),
                json.uri("profile_url"),
                json.at("owner").textOrEmpty("username"),
                json.instant("created_at"));
    }

    /**
     * The host whose repositories it reaches.
     *
     * @return the host in lower case; empty if the platform does not tell
     */
    public String host() {
        return url != null && url.getHost() != null ? url.getHost().toLowerCase(Locale.ROOT) : scmType.onlyHost();
    }
}
