package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.time.Duration;

/**
 * What a failed call means for going on.
 *
 * @param phase what to show meanwhile
 * @param backoff how long to wait before the next try
 * @param ofAccount whether all of the account's keys wait, since none of them would fare better
 */
record Trouble(Report.Phase phase, Backoff backoff, boolean ofAccount) {

    private static final Trouble UNANSWERED =
            account(Report.Phase.WORKING, Duration.ofSeconds(10), Duration.ofMinutes(5));
    private static final Trouble REFUSED_RATE =
            account(Report.Phase.WORKING, Duration.ofSeconds(10), Duration.ofMinutes(2));
    private static final Trouble TOKEN = account(Report.Phase.BLOCKED, Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final Trouble PASSING = key(Report.Phase.WORKING, Duration.ofSeconds(20), Duration.ofMinutes(10));
    /** What a person must put right: a refusal that is no matter of time, or an {@link Obstacle}. */
    static final Trouble LASTING = key(Report.Phase.BLOCKED, Duration.ofMinutes(1), Duration.ofMinutes(30));

    /** Something that no call failed of: the ledger, the configuration, a fault of the plugin. */
    static final Trouble HERE = LASTING;

    private static Trouble account(Report.Phase phase, Duration first, Duration longest) {
        return new Trouble(phase, new Backoff(first, longest), true);
    }

    private static Trouble key(Report.Phase phase, Duration first, Duration longest) {
        return new Trouble(phase, new Backoff(first, longest), false);
    }

    static Trouble of(ScalingoException e) {
        return switch (e.kind()) {
            case UNREACHABLE, TIMED_OUT -> UNANSWERED;
            case RATE_LIMITED -> REFUSED_RATE;
            case UNAUTHORIZED -> TOKEN;
            case CONFLICT, SERVER_ERROR, UNREADABLE -> PASSING;
            default -> e.retryable() ? PASSING : LASTING;
        };
    }
}
