package io.jenkins.plugins.scalingo.lifecycle.model;

/** The process ends here. What it held in memory is gone; nobody catches this but the one who starts it again. */
final class Crash extends Error {
    private static final long serialVersionUID = 1;

    Crash() {
        super("the process ends", null, false, false);
    }
}
