package io.jenkins.plugins.scalingo.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * What the platform said to one question, last.
 *
 * @param value the answer; empty while there is none
 * @param at when it was last asked; empty if never
 * @param problem why the last time brought nothing; empty if it did
 */
record Answer<T>(Optional<T> value, Optional<Instant> at, Optional<String> problem) {

    Answer {
        requireNonNull(value);
        requireNonNull(at);
        requireNonNull(problem);
    }

    static <T> Answer<T> none() {
        return new Answer<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static <T> Answer<T> of(T value, Instant at) {
        return new Answer<>(Optional.of(value), Optional.of(at), Optional.empty());
    }

    /** The last time brought nothing: what was known before still is. */
    Answer<T> failed(String why, Instant when) {
        return new Answer<>(value, Optional.of(when), Optional.of(why));
    }

    /** Something was done that changes it: it is to be asked for again, and shown until then. */
    Answer<T> outdated() {
        return new Answer<>(value, Optional.empty(), problem);
    }
}
