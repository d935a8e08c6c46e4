package io.jenkins.plugins.scalingo.multibranch;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import java.io.IOException;
import java.time.Instant;

/**
 * A person wanted the review app after this build: for its change request that is news like a build, so that it is not
 * stale at once. Kept with the build.
 */
final class WantedByHand extends InvisibleAction {

    /** In milliseconds since 1970. */
    private final long at;

    private WantedByHand(long at) {
        this.at = at;
    }

    /** Writes down that it was wanted now. */
    static void note(Run<?, ?> newest, Instant now) throws IOException {
        newest.replaceActions(WantedByHand.class, new WantedByHand(now.toEpochMilli()));
        newest.save();
    }

    /** When there was news after a build, if there was any later than the build itself; in milliseconds since 1970. */
    static long after(Run<?, ?> newest, long ended) {
        return newest.getActions(WantedByHand.class).stream()
                .mapToLong(wanted -> wanted.at)
                .reduce(ended, Math::max);
    }
}
