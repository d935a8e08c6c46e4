package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was last seen of an app. Immutable.
 *
 * @param reviewApps its review apps
 * @param link its repo link, or that it has none
 * @param deployments its latest deployments, newest first
 * @param addresses where the account's apps answer, by name
 */
record Glimpse(
        Answer<List<ReviewApp>> reviewApps,
        Answer<Optional<RepoLink>> link,
        Answer<List<Deployment>> deployments,
        Answer<Map<String, URI>> addresses) {

    /** How many deployments are kept. */
    static final int MOST_DEPLOYMENTS = 10;

    static final Glimpse NOTHING = new Glimpse(Answer.none(), Answer.none(), Answer.none(), Answer.none());

    Glimpse withReviewApps(Answer<List<ReviewApp>> seen) {
        return new Glimpse(seen, link, deployments, addresses);
    }

    Glimpse withLink(Answer<Optional<RepoLink>> seen) {
        return new Glimpse(reviewApps, seen, deployments, addresses);
    }

    Glimpse withDeployments(Answer<List<Deployment>> seen) {
        return new Glimpse(reviewApps, link, seen, addresses);
    }

    Glimpse withAddresses(Answer<Map<String, URI>> seen) {
        return new Glimpse(reviewApps, link, deployments, seen);
    }

    /** Where an app answers; empty if that was not seen. */
    Optional<URI> address(String app) {
        return addresses.value().map(known -> known.get(app));
    }

    /** A deployment of the app or of one of its review apps; empty if it was not seen. */
    Optional<Deployment> deployment(String id) {
        return Stream.concat(
                        deployments.value().orElse(List.of()).stream(),
                        reviewApps.value().orElse(List.of()).stream().map(ReviewApp::lastDeployment))
                .filter(seen -> seen != null && seen.id().equals(id))
                .findFirst();
    }

    /** Whether a review app was seen whose address was not. */
    boolean lacksAddresses() {
        return reviewApps.value().isPresent()
                && reviewApps.value().get().stream().anyMatch(app -> address(app.appName()).isEmpty());
    }

    /** Why what is shown may be out of date, each reason once. */
    List<String> problems() {
        return Stream.of(reviewApps, link, deployments, addresses)
                .flatMap(answer -> answer.problem().stream())
                .distinct()
                .toList();
    }
}
