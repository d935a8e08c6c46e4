package io.jenkins.plugins.scalingo.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Something that was hoped for, and what came of it.
 *
 * @param what in words
 * @param most the largest value that is good enough
 * @param found the worst value that was found
 */
record Goal(String what, double most, double found) {

    boolean isMet() {
        return found <= most;
    }

    /** The worst of some rows. */
    static Goal worst(String what, double most, List<Row> rows, ToDoubleFunction<Row> value) {
        return new Goal(what, most, rows.stream().mapToDouble(value).max().orElse(Double.NaN));
    }
}
