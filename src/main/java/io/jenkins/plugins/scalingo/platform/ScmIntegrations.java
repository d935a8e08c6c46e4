package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The calls for the account's access to services that host repositories. They go to the authentication host. */
public final class ScmIntegrations {
    private static final String FRAME = "scm_integration";

    private final Caller caller;

    ScmIntegrations(Caller caller) {
        this.caller = caller;
    }

    /**
     * All integrations of the account.
     *
     * @return the integrations
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<ScmIntegration> list() throws ScalingoException, InterruptedException {
        Call call = Call.get("list the SCM integrations", caller.auth(), "scm_integrations");
        return caller.list(call, "scm_integrations", ScmIntegration::read);
    }

    /**
     * One integration.
     *
     * @param idOrType its id, or the {@linkplain ScmType#word word} for its type
     * @return the integration
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such integration
     * @throws InterruptedException if the thread was interrupted
     */
    public ScmIntegration get(String idOrType) throws ScalingoException, InterruptedException {
        String what = "read the SCM integration " + Text.line(idOrType, 60);
        return caller.one(Call.get(what, caller.auth(), "scm_integrations", idOrType), FRAME, ScmIntegration::read);
    }

    /**
     * Gives the account access to a server of one's own. For github.com and gitlab.com that is done in Scalingo's
     * dashboard.
     *
     * @param type one of the two self-hosted types
     * @param url the server's scheme and host
     * @param accessToken a token of that server; it is sent and not kept
     * @return the new integration
     * @throws ScalingoException if the call failed; of kind {@code INVALID} if the server does not accept the token
     * @throws InterruptedException if the thread was interrupted
     * @throws IllegalArgumentException if the type is not a self-hosted one; nothing is called then
     */
    public ScmIntegration create(ScmType type, URI url, String accessToken)
            throws ScalingoException, InterruptedException {
        if (type != ScmType.GITHUB_ENTERPRISE && type != ScmType.GITLAB_SELF_HOSTED) {
            throw new IllegalArgumentException(
                    "An SCM integration of the type " + type.word() + " can only be made in the Scalingo dashboard");
        }
        caller.secrets().add(accessToken);
        Map<String, ?> wanted = Map.of("scm_type", type.word(), "url", url.toString(), "access_token", accessToken);
        Call call = Call.post("create an SCM integration", caller.auth(), Map.of(FRAME, wanted), "scm_integrations");
        return caller.one(call, FRAME, ScmIntegration::read);
    }

    /**
     * Takes the account's access away. Repo links that use it stop working.
     *
     * @param id the integration's id
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public void delete(String id) throws ScalingoException, InterruptedException {
        String what = "delete the SCM integration " + Text.line(id, 60);
        caller.run(Call.delete(what, caller.auth(), "scm_integrations", id));
    }
}
