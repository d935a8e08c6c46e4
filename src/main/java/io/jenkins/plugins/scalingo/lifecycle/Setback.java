package io.jenkins.plugins.scalingo.lifecycle;

import java.time.Instant;

/**
 * That a key failed: it is left alone until its time has come, unless something else is wanted by then.
 *
 * @param wish what was wanted when it failed
 * @param failures how many times in a row
 * @param phase what to show meanwhile
 * @param line what happened
 * @param until when to try again
 */
record Setback(Wish wish, int failures, Report.Phase phase, Line line, Instant until) {

    boolean stillHolds(Wish wanted, Instant now) {
        return now.isBefore(until) && wish.equals(wanted);
    }
}
