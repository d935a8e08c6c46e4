package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScmType;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * How the app hangs on its repository, ready to be shown.
 *
 * @param linked whether it does
 * @param repository owner and name
 * @param repositoryUrl its page; null if the platform does not say
 * @param integration the kind and host of the service that hosts it
 * @param linker who linked it; null if the platform does not say
 * @param since when, in milliseconds since 1970; null if the platform does not say
 * @param twice what the platform does beside Jenkins, in sentences
 */
record LinkCard(
        boolean linked,
        String repository,
        String repositoryUrl,
        String integration,
        String linker,
        Long since,
        List<String> twice) {

    private static final LinkCard NONE = new LinkCard(false, null, null, null, null, null, List.of());

    static LinkCard of(Optional<RepoLink> link, ProjectSettings settings) {
        return link.map(known -> of(known, settings)).orElse(NONE);
    }

    private static LinkCard of(RepoLink link, ProjectSettings settings) {
        String repository = link.owner().isEmpty() ? link.repo() : link.owner() + "/" + link.repo();
        return new LinkCard(
                true,
                repository,
                page(link.url(), repository).orElse(null),
                integration(link),
                link.linker().isEmpty() ? null : link.linker(),
                link.createdAt() == null ? null : link.createdAt().toEpochMilli(),
                Doubled.of(link, settings).told());
    }

    private static Optional<String> page(URI host, String repository) {
        if (host == null) {
            return Optional.empty();
        }
        try {
            return WebAddress.of(new URI(host.getScheme(), host.getAuthority(), "/" + repository, null, null));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String integration(RepoLink link) {
        String kind = kind(link.scmType());
        return link.url() == null || link.url().getHost() == null ? kind : kind + " · " + link.url().getHost();
    }

    private static String kind(ScmType type) {
        return switch (type) {
            case GITHUB -> "GitHub";
            case GITHUB_ENTERPRISE -> "GitHub Enterprise";
            case GITLAB -> "GitLab";
            case GITLAB_SELF_HOSTED -> "GitLab (self-hosted)";
            case UNKNOWN -> "?";
        };
    }
}
