package io.jenkins.plugins.scalingo.lifecycle;

/** Who waits for a key; the first ones go first. */
enum Urgency {
    /** A person or a running build. */
    WATCHED,
    /** Something was noticed. */
    EVENT,
    /** Nobody: the slow look at everything, or a follow-up. */
    RESYNC;

    Urgency orMore(Urgency other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
