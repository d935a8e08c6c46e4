package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * What the ledger holds about one review app. Its presence is what allows a deletion: it says that the plugin made the
 * review app or took it over.
 *
 * @param pullRequest number of the change request
 * @param app the review app itself; null until it was seen, and again when it is gone
 * @param sent what was last asked of the platform; null if nothing was
 * @param runs what is known of its deployments
 * @param intention what is being done right now, or was when the process ended; null when nothing is
 * @param last what was done last; null if nothing was
 */
record ReviewAppEntry(
        String pullRequest, Known app, Sent sent, Runs runs, Act intention, Act last) {

    /**
     * A review app as last seen.
     *
     * @param id the app's id
     * @param name its name
     * @param url where it answers; null until somebody needed to know
     * @param branch the branch that it deploys; null until it was seen
     * @param handedOver whether the platform's own deploying of it was switched off
     */
    record Known(String id, String name, URI url, String branch, boolean handedOver) {
        Known {
            requireNonNull(name);
        }

        /** By which it is called on the platform: its id, since its name may be another's by now. */
        String address() {
            return id == null || id.isEmpty() ? name : id;
        }

        Known at(URI where) {
            return new Known(id, name, where, branch, handedOver);
        }

        Known givenBack() {
            return new Known(id, name, url, branch, false);
        }

        Known handedOver(String deployedBranch) {
            return new Known(id, name, url, deployedBranch, true);
        }
    }

    /**
     * A commit that the platform was asked to deploy.
     *
     * @param target the commit and its build
     * @param surprises how many times in a row the platform deployed another commit instead, the branch having moved on
     */
    record Sent(Vouched target, int surprises) {
        Sent {
            requireNonNull(target);
        }
    }

    /**
     * The deployments of a review app.
     *
     * @param newest the newest one that was seen; null if none was
     * @param ever whether one has succeeded
     * @param failedStarts how many failed before the first one succeeded
     */
    record Runs(Deployed newest, boolean ever, int failedStarts) {

        static final Runs NONE = new Runs(null, false, 0);

        /** Whether it was seen before, but the platform did not name its commit. */
        boolean waitForTheCommitOf(Deployed seen) {
            return newest != null && newest.commit() == null && newest.id().equals(seen.id());
        }

        /** Takes note of a deployment; a first deployment that failed is counted once. */
        Runs saw(Deployed seen) {
            boolean known = newest != null && newest.id().equals(seen.id()) && newest.status().failed();
            boolean failedStart = !ever && seen.status().failed() && !known;
            return new Runs(seen, ever || seen.status().succeeded(), failedStarts + (failedStart ? 1 : 0));
        }
    }

    ReviewAppEntry {
        requireNonNull(pullRequest);
        runs = runs == null ? Runs.NONE : runs;
    }

    static ReviewAppEntry of(String pullRequest) {
        return new ReviewAppEntry(pullRequest, null, null, Runs.NONE, null, null);
    }

    ReviewAppEntry about(Act act) {
        return new ReviewAppEntry(pullRequest, app, sent, runs, act, last);
    }

    /** The intention came to nothing, and it is known that it did. */
    ReviewAppEntry refused() {
        boolean creation = intention != null && intention.kind() == Act.Kind.CREATE;
        return new ReviewAppEntry(pullRequest, app, creation ? null : sent, runs, null, last);
    }

    /** The intention was carried out. */
    ReviewAppEntry done() {
        return new ReviewAppEntry(pullRequest, app, sent, runs, null, intention == null ? last : intention);
    }

    ReviewAppEntry is(Known known) {
        return new ReviewAppEntry(pullRequest, known, sent, runs, intention, last);
    }

    ReviewAppEntry sent(Vouched target) {
        boolean same = sent != null && sent.target().commit().equals(target.commit());
        return new ReviewAppEntry(
                pullRequest, app, new Sent(target, same ? sent.surprises() : 0), runs, intention, last);
    }

    /**
     * Takes note of the newest deployment.
     *
     * @param answer whether this deployment is known to be the platform's answer to what was last sent
     */
    ReviewAppEntry saw(Deployed seen, boolean answer) {
        Sent told = sent != null && (answer || runs.waitForTheCommitOf(seen))
                ? new Sent(sent.target(), seen.surprises(sent.target(), sent.surprises()))
                : sent;
        return new ReviewAppEntry(pullRequest, app, told, runs.saw(seen), intention, last);
    }

    /** The review app is not there: what was known of it goes, what was done last stays. */
    ReviewAppEntry vanished() {
        return new ReviewAppEntry(pullRequest, null, null, Runs.NONE, null, last);
    }

    /** When the last act was begun; {@link Instant#MIN} if there was none. */
    Instant lastAt() {
        return last == null ? Instant.MIN : last.at();
    }
}
