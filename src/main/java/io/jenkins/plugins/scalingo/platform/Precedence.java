package io.jenkins.plugins.scalingo.platform;

/** Who goes first when the request budget is short. */
public enum Precedence {
    /** A person is waiting: a form, a step in a running build. Goes before everything in the background. */
    INTERACTIVE,

    /** Nobody is waiting in front of a screen. Leaves a part of the budget to those who are. */
    BACKGROUND
}
