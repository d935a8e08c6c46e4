package io.jenkins.plugins.scalingo.lifecycle;

/**
 * Something stands in the way that a person must remove, and no call has failed for it. The message says what, and what
 * to do; the key is tried again from time to time.
 */
final class Obstacle extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Line line;

    Obstacle(Line line) {
        super(line.toString(), null, false, false);
        this.line = line;
    }

    /** The message for a reader of any language. */
    Line line() {
        return line;
    }
}
