package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that is done on the platform. Written into the ledger before the call as an intention, so that a crash
 * between the call and its answer is seen afterwards.
 *
 * @param kind what is done
 * @param at when it was about to be done
 * @param target the commit it is about; null where it is about none
 * @param before id of the newest deployment known at that time, to tell the one that the act makes from it; null if
 *     none
 */
record Act(Kind kind, Instant at, Vouched target, String before) {

    enum Kind {
        CREATE("asked for the review app"),
        ADOPT("took over the review app that was there"),
        HAND_OVER("switched off the review app's own auto-deploy"),
        GIVE_BACK("switched the review app's own auto-deploy on again"),
        DEPLOY("asked for a deployment"),
        DESTROY("deleted the review app");

        private final String done;

        Kind(String done) {
            this.done = done;
        }
    }

    Act {
        requireNonNull(kind);
        requireNonNull(at);
    }

    static Act of(Kind kind, Instant at) {
        return new Act(kind, at, null, null);
    }

    /** The act in a clause, for people. */
    String told() {
        return kind.done + (target == null ? "" : " of " + target.commit());
    }
}
