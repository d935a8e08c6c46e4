package io.jenkins.plugins.scalingo.multibranch;

/** Whether a change request may have a review app, as far as that depends on whose code it brings. */
public enum Admission {
    /** It may; or it comes from a fork and the branch source has not told yet whether it trusts the author. */
    ADMITTED,
    /** It comes from a fork, and the project wants none of those. */
    NO_FORKS,
    /** It comes from a fork whose author the branch source does not trust. */
    UNTRUSTED
}
