package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.util.Optional;

/**
 * What becomes of the app's repo link.
 *
 * @param managed whether it is made, and kept as the settings want it
 * @param unlink whether it is removed when the settings go, if the plugin made it
 * @param repository the repository that somebody filled in; empty if the project's own is meant
 * @param integration id of the SCM integration to use; empty if the one of the repository's host is meant
 */
public record LinkRules(
        boolean managed, boolean unlink, Optional<RepositoryUrl> repository, Optional<String> integration) {

    /** The link is made and kept, and stays when the settings go. */
    public static final LinkRules USUAL = new LinkRules(true, false, Optional.empty(), Optional.empty());

    public LinkRules {
        requireNonNull(repository);
        requireNonNull(integration);
    }
}
