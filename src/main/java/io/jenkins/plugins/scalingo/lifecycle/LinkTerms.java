package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepoLinkSettings;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a repo link is, or is to be: the same shape for both, so that they can be compared field by field. Immutable;
 * the ledger keeps what was last applied.
 *
 * @param repository web address of the repository, without a user or password; of what the platform tells it may be
 *     only owner and name
 * @param integration id of the SCM integration; empty: the account's one for the repository's host
 * @param branch the auto-deploy branch; empty: none, and one that the platform has is left alone
 * @param autoDeploy whether the platform deploys pushes to the branch by itself
 * @param reviewApps whether the platform makes review apps by itself
 * @param onClose whether and when the platform deletes the review app of a closed change request; null: as it does
 * @param stale whether and when the platform deletes a review app whose change request sees no activity; null: as it
 *     does
 * @param forks whether the platform makes review apps also for change requests from forks
 */
public record LinkTerms(
        String repository,
        String integration,
        String branch,
        boolean autoDeploy,
        boolean reviewApps,
        Deletion onClose,
        Deletion stale,
        boolean forks) {

    /**
     * Whether the platform deletes, and how long it waits.
     *
     * @param enabled whether it does
     * @param hours how long it waits, from 0; always 0 if it does not
     */
    public record Deletion(boolean enabled, int hours) {

        /** It does not. */
        public static final Deletion NEVER = new Deletion(false, 0);

        public Deletion {
            if (hours < 0) {
                throw new IllegalArgumentException("Not a number of hours: " + hours);
            }
            hours = enabled ? hours : 0;
        }

        /** It does, after so many hours. */
        public static Deletion after(int hours) {
            return new Deletion(true, hours);
        }

        private Line told() {
            return enabled ? Phrase.LINK_AFTER.about(hours) : Phrase.LINK_NEVER.about();
        }
    }

    public LinkTerms {
        requireNonNull(integration);
        requireNonNull(branch);
        repository = RepositoryUrl.of(repository).map(RepositoryUrl::address).orElse(repository.strip());
    }

    /** What a link is. */
    public static LinkTerms of(RepoLink link) {
        return new LinkTerms(
                RepositoryUrl.of(link).address(),
                link.integrationId(),
                link.branch(),
                link.autoDeployEnabled(),
                link.deployReviewAppsEnabled(),
                new Deletion(link.deleteOnCloseEnabled(), Math.max(0, link.hoursBeforeDeleteOnClose())),
                new Deletion(link.deleteStaleEnabled(), Math.max(0, link.hoursBeforeDeleteStale())),
                link.automaticCreationFromForksAllowed());
    }

    /** In what a link is not as wanted here. A link to another repository differs at least in that. */
    public Set<LinkField> differences(RepoLink link) {
        LinkTerms actual = of(link);
        Set<LinkField> differences = EnumSet.noneOf(LinkField.class);
        for (LinkField field : LinkField.values()) {
            if (differs(field, actual, link)) {
                differences.add(field);
            }
        }
        return differences;
    }

    private boolean differs(LinkField field, LinkTerms actual, RepoLink link) {
        return switch (field) {
            case REPOSITORY -> !url().sameAs(RepositoryUrl.of(link));
            case INTEGRATION -> !integration.isEmpty()
                    && !actual.integration.isEmpty()
                    && !integration.equals(actual.integration);
            case BRANCH -> !branch.isEmpty() && !branch.equals(actual.branch);
            case AUTO_DEPLOY -> autoDeploy != actual.autoDeploy;
            case REVIEW_APPS -> reviewApps != actual.reviewApps;
            case DELETE_ON_CLOSE -> onClose != null && !onClose.equals(actual.onClose);
            case DELETE_STALE -> stale != null && !stale.equals(actual.stale);
            case FORKS -> forks != actual.forks;
        };
    }

    /** The repository; without a host if it names none. */
    RepositoryUrl url() {
        return RepositoryUrl.of(repository).orElseGet(() -> new RepositoryUrl("", repository));
    }

    /** What to send for a new link. */
    RepoLinkSettings toNewLink(String integrationId) {
        return with(RepoLinkSettings.linking(repository, integrationId), EnumSet.allOf(LinkField.class));
    }

    /** What to send to change these fields of a link. */
    RepoLinkSettings toChange(Set<LinkField> fields) {
        return with(RepoLinkSettings.none(), fields);
    }

    private RepoLinkSettings with(RepoLinkSettings settings, Set<LinkField> fields) {
        RepoLinkSettings all = settings;
        for (LinkField field : fields) {
            all = switch (field) {
                case REPOSITORY, INTEGRATION -> all;
                case BRANCH -> branch.isEmpty() ? all : all.withBranch(branch);
                case AUTO_DEPLOY -> all.withAutoDeploy(autoDeploy);
                case REVIEW_APPS -> all.withReviewApps(reviewApps);
                case DELETE_ON_CLOSE -> onClose == null ? all : deletingOnClose(all);
                case DELETE_STALE -> stale == null ? all : deletingStale(all);
                case FORKS -> all.withForks(forks);
            };
        }
        return all;
    }

    private RepoLinkSettings deletingOnClose(RepoLinkSettings settings) {
        return onClose.enabled ? settings.withDeletionOnClose(onClose.hours) : settings.withoutDeletionOnClose();
    }

    private RepoLinkSettings deletingStale(RepoLinkSettings settings) {
        return stale.enabled ? settings.withDeletionWhenStale(stale.hours) : settings.withoutDeletionWhenStale();
    }

    /** These differences in a clause, for the reader of a message. */
    Line told(Collection<LinkField> fields, RepoLink link) {
        LinkTerms actual = of(link);
        return fields.stream()
                .map(field -> Phrase.LINK_IS.about(field.told(), actual.told(field), told(field)))
                .reduce(Phrase.LINK_AND::about)
                .orElse(Phrase.LINK_NONE.about());
    }

    private Line told(LinkField field) {
        return switch (field) {
            case REPOSITORY -> Line.of(repository);
            case INTEGRATION -> Line.of(integration);
            case BRANCH -> branch.isEmpty() ? Phrase.LINK_NONE.about() : Line.of(branch);
            case AUTO_DEPLOY -> onOrOff(autoDeploy);
            case REVIEW_APPS -> onOrOff(reviewApps);
            case DELETE_ON_CLOSE -> onClose.told();
            case DELETE_STALE -> stale.told();
            case FORKS -> onOrOff(forks);
        };
    }

    private static Line onOrOff(boolean on) {
        return (on ? Phrase.LINK_ON : Phrase.LINK_OFF).about();
    }
}
