package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Something that is done to a repo link. Written into the ledger before the call as an intention, so that a crash
 * between the call and its answer is seen afterwards.
 *
 * @param kind what is done
 * @param at when it was about to be done
 * @param terms what it is to bring about; null for a removal
 */
record LinkAct(Kind kind, Instant at, LinkTerms terms) {

    enum Kind {
        LINK("linked the app"),
        CHANGE("changed the link"),
        UNLINK("removed the link");

        private final String done;

        Kind(String done) {
            this.done = done;
        }
    }

    LinkAct {
        requireNonNull(kind);
        requireNonNull(at);
    }

    /** The act in a clause, for people. */
    String told() {
        return kind.done + (terms == null ? "" : " to " + terms.repository());
    }
}
