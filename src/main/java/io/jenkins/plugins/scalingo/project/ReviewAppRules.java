package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;

/**
 * What becomes of change requests.
 *
 * @param wanted whether they get review apps
 * @param forks which of those from forks do
 * @param deleteOnCloseAfter how long a review app outlives its change request. More than zero only where the platform
 *     triggers: what Jenkins asks for, the platform deletes at once
 * @param deleteStaleAfter how long a change request may see no build, or no activity where the platform triggers,
 *     before its review app is deleted; empty if for ever
 */
public record ReviewAppRules(
        boolean wanted, Forks forks, Duration deleteOnCloseAfter, Optional<Duration> deleteStaleAfter) {

    /** None at all. */
    public static final ReviewAppRules NONE = new ReviewAppRules(false, Forks.NEVER, Duration.ZERO, Optional.empty());
    /** One for each change request that is no fork's, for as long as that is open. */
    public static final ReviewAppRules USUAL = new ReviewAppRules(true, Forks.NEVER, Duration.ZERO, Optional.empty());

    public ReviewAppRules {
        requireNonNull(forks);
        requireNonNull(deleteOnCloseAfter);
        requireNonNull(deleteStaleAfter);
    }
}
