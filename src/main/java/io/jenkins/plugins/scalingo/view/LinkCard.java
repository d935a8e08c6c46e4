package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScmType;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * How the app hangs on its repository, ready to be shown.
 *
 * @param linked whether it does
 * @param id id of the link; null if there is none
 * @param repository owner and name
 * @param repositoryUrl its page; null if the platform does not say
 * @param integration the kind and host of the service that hosts it
 * @param linker who linked it; null if the platform does not say
 * @param since when, in milliseconds since 1970; null if the platform does not say
 * @param branch the branch that is deployed; null if none is
 * @param triggers what the platform does by itself, in sentences
 * @param twice what of that it does beside Jenkins, in sentences
 * @param state how it stands against the settings
 * @param appliable whether the platform can be told to be as the settings say
 * @param differences in what it is not as they say
 */
record LinkCard(
        boolean linked,
        String id,
        String repository,
        String repositoryUrl,
        String integration,
        String linker,
        Long since,
        String branch,
        List<String> triggers,
        List<String> twice,
        State state,
        boolean appliable,
        LinkDifferences differences) {

    /**
     * The card of what was seen of a link.
     *
     * @param seen the link; empty if there is none
     * @param settings those of the app
     * @param wanted how the settings want it; empty if they leave it alone
     * @param report the engine's word; empty if it said nothing since the start
     * @param differences in what it is not as wanted
     */
    static LinkCard of(
            Optional<RepoLink> seen,
            ProjectSettings settings,
            Optional<LinkTerms> wanted,
            Optional<Report> report,
            LinkDifferences differences) {
        State state = state(seen, wanted, report, differences);
        return seen.map(link -> of(link, settings, wanted, state, differences))
                .orElseGet(() -> new LinkCard(
                        false, null, null, null, null, null, null, null, List.of(), List.of(), state,
                        wanted.isPresent(), differences));
    }

    private static LinkCard of(
            RepoLink link,
            ProjectSettings settings,
            Optional<LinkTerms> wanted,
            State state,
            LinkDifferences differences) {
        String repository = link.owner().isEmpty() ? link.repo() : link.owner() + "/" + link.repo();
        return new LinkCard(
                true,
                link.id(),
                repository,
                page(RepositoryUrl.of(link)).orElse(null),
                integration(link),
                link.linker().isEmpty() ? null : link.linker(),
                link.createdAt() == null ? null : link.createdAt().toEpochMilli(),
                link.branch().isEmpty() ? null : link.branch(),
                PlatformTriggers.told(link),
                Doubled.of(link, settings).told(),
                state,
                wanted.isPresent(),
                differences);
    }

    /** What is in the way goes first; else what was seen last counts, which is newer than what the engine compared. */
    private static State state(
            Optional<RepoLink> seen, Optional<LinkTerms> wanted, Optional<Report> report, LinkDifferences differences) {
        Optional<Report> word = report.filter(said -> switch (said.phase()) {
            case BLOCKED, WORKING, FAILED -> true;
            case HELD -> wanted.isEmpty() || differences.rows().isEmpty() && seen.isPresent();
            case SETTLED, SUPERSEDED, GONE -> false;
        });
        if (word.isPresent() && !(seen.isPresent() && wanted.isPresent() && differences.rows().isEmpty())) {
            Report said = word.get();
            String line = LocalizedLine.forReader(said.line());
            return switch (said.phase()) {
                case BLOCKED, FAILED -> new State(Messages.State_blocked(), Tone.ERROR, line);
                case WORKING -> new State(Messages.State_working(), Tone.INFO, line);
                default -> new State(Messages.LinkCard_leftAlone(), Tone.INFO, line);
            };
        }
        if (wanted.isEmpty()) {
            return new State(Messages.LinkCard_leftAlone(), Tone.INFO, "");
        }
        if (seen.isEmpty()) {
            return new State(Messages.LinkCard_notLinked(), Tone.WARNING, "");
        }
        return differences.rows().isEmpty()
                ? new State(Messages.LinkCard_asConfigured(), Tone.SUCCESS, "")
                : new State(Messages.LinkCard_differs(), Tone.WARNING, "");
    }

    private static Optional<String> page(RepositoryUrl repository) {
        if (repository.host().isEmpty()) {
            return Optional.empty();
        }
        try {
            return WebAddress.of(new URI("https", repository.host(), "/" + repository.path(), null, null));
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
