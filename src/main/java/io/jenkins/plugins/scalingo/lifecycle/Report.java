package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a key stands: what it wants, what is, what was done last, when it goes on and why. Immutable; made for people
 * and for the steps that wait.
 *
 * @param key what the report is about
 * @param phase the state in one word
 * @param wanted what Jenkins wants, in a clause
 * @param appName the app in question: the review app's own name, or the app itself; empty while there is none
 * @param url where that app answers; empty while unknown
 * @param vouched the commit that the platform was last asked for, and the build that vouches for it; empty if none was
 * @param commit the commit of the newest deployment that was asked for or seen; empty if none
 * @param deployment id of that deployment; empty if none or not known yet
 * @param status how that deployment stands; empty if none or not known yet
 * @param duration how long that deployment took; empty while it runs, and if the platform does not say
 * @param log where a person reads its log, or else where the platform keeps it; empty if neither is known
 * @param lastAct what was done last, in a clause; empty if nothing was
 * @param line for the reader: the problem, or why nothing is done
 * @param nextTry when the key is looked at again by itself; empty if only at the next event or resync
 */
public record Report(
        Key key,
        Phase phase,
        String wanted,
        Optional<String> appName,
        Optional<URI> url,
        Optional<Vouched> vouched,
        Optional<String> commit,
        Optional<String> deployment,
        Optional<DeploymentStatus> status,
        Optional<Duration> duration,
        Optional<URI> log,
        Optional<String> lastAct,
        Line line,
        Optional<Instant> nextTry) {

    /** The state of a key. */
    public enum Phase {
        /** Something is to be done or under way. */
        WORKING,
        /** Desired and actual agree. */
        SETTLED,
        /**
         * Nothing may be done now: no build vouches for the branch's head, people changed a link, or Jenkins cannot
         * tell.
         */
        HELD,
        /** The wanted commit was asked for but the platform deployed another, since the branch has moved on. */
        SUPERSEDED,
        /** The deployment of the wanted commit failed, and is not tried again for this commit. */
        FAILED,
        /** Something stands in the way that a person must remove; tried again from time to time. */
        BLOCKED,
        /** It is not wanted, and does not exist. */
        GONE
    }

    /** The line in English, as it is in logs. */
    public String message() {
        return line.toString();
    }

    /** The same with another time of the next try. */
    Report nextTry(Optional<Instant> at) {
        return new Report(
                key,
                phase,
                wanted,
                appName,
                url,
                vouched,
                commit,
                deployment,
                status,
                duration,
                log,
                lastAct,
                line,
                at);
    }

    /** The same with another place for the log. */
    Report log(Optional<URI> place) {
        return new Report(
                key,
                phase,
                wanted,
                appName,
                url,
                vouched,
                commit,
                deployment,
                status,
                duration,
                place,
                lastAct,
                line,
                nextTry);
    }

    /** Whether waiting longer for the same wish is of no use. */
    public boolean isFinal() {
        return switch (phase) {
            case WORKING, HELD -> false;
            case SETTLED, SUPERSEDED, FAILED, BLOCKED, GONE -> true;
        };
    }
}
