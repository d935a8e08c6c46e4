package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScmIntegration;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the SCM integration through which an account reaches a repository, with one call. */
final class Integrations {

    private static final String WHERE = "https://dashboard.scalingo.com/account/integrations";

    private final LinkKey key;
    private final Scalingo client;

    Integrations(LinkKey key, Scalingo client) {
        this.key = key;
        this.client = client;
    }

    /**
     * The id of the integration that the terms name, or else of the first one with the repository's host.
     *
     * @throws Obstacle if there is none, or the one that is named cannot be right
     */
    String choose(LinkTerms terms) throws IOException, InterruptedException, Obstacle {
        List<ScmIntegration> all = client.scmIntegrations().list();
        String host = terms.url().hostName();
        if (terms.integration().isEmpty()) {
            return all.stream()
                    .filter(each -> each.host().equals(host))
                    .findFirst()
                    .map(ScmIntegration::id)
                    .orElseThrow(() -> new Obstacle(Phrase.LINK_NO_INTEGRATION.about(
                            key.account(), host, terms.repository(), told(all), WHERE)));
        }
        Optional<ScmIntegration> named = all.stream()
                .filter(each -> each.id().equals(terms.integration()))
                .findFirst();
        if (named.isEmpty()) {
            throw new Obstacle(Phrase.LINK_INTEGRATION_GONE.about(
                    key.account(), terms.integration(), told(all), WHERE));
        }
        if (!named.get().host().isEmpty() && !named.get().host().equals(host)) {
            throw new Obstacle(Phrase.LINK_INTEGRATION_ELSEWHERE.about(
                    named.get().host(), terms.repository(), host));
        }
        return named.get().id();
    }

    private static Line told(List<ScmIntegration> all) {
        return all.isEmpty()
                ? Phrase.LINK_NONE.about()
                : Line.of(all.stream().map(Integrations::told).distinct().sorted().collect(Collectors.joining(", ")));
    }

    private static String told(ScmIntegration integration) {
        return integration.host().isEmpty() ? integration.scmType().word() : integration.host();
    }
}
