package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.time.Duration;
import java.util.Optional;

/** The one next thing to do about a review app. */
sealed interface Decision {

    /** The platform's list must be read again before anything else is decided. */
    record Look() implements Decision {}

    /** Ask the platform for the review app. */
    record Create(Vouched target) implements Decision {}

    /** A review app that somebody else made stands for a live change request: from now on it is ours. */
    record Adopt(ReviewApp reviewApp) implements Decision {}

    /** Switch off the platform's own deploying of the review app of this id, so that only what passed is deployed. */
    record HandOver(String id, AppName name) implements Decision {}

    /** Switch the platform's own deploying of the review app of this id on again, and look after it no longer. */
    record GiveBack(String id, AppName name) implements Decision {}

    /**
     * Deploy the head of the review app's branch, which is expected to be the target.
     *
     * @param id the review app's id, since its name may be another's by now
     * @param unlessSure what to rest with unless the Git host says that the target is the head; empty if it is enough
     *     that it does not say otherwise
     */
    record Deploy(String id, AppName name, String branch, Vouched target, Optional<Rest> unlessSure)
            implements Decision {}

    /** Delete the review app: the one of this id, since its name may be another's by now. */
    record Destroy(String id, AppName name) implements Decision {}

    /** Strike the entry from the ledger: there is nothing left to look after. */
    record Forget() implements Decision {}

    /**
     * Nothing can or need be done now.
     *
     * @param phase where that leaves the review app
     * @param line why
     * @param again when to look again; empty if the next event or resync is soon enough
     */
    record Rest(Report.Phase phase, Line line, Optional<Duration> again) implements Decision {

        static Rest of(Report.Phase phase, Line line) {
            return new Rest(phase, line, Optional.empty());
        }

        static Rest of(Report.Phase phase, Line line, Duration again) {
            return new Rest(phase, line, Optional.of(again));
        }
    }
}
