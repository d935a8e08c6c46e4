package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * What the ledger holds about a deployment that somebody ordered.
 *
 * @param id the order's id
 * @param branch the branch to deploy; empty if an archive is deployed
 * @param commit the commit that is expected to be the branch's head, or that the archive was made of; null if any will
 *     do
 * @param by who ordered it
 * @param at when it was ordered
 * @param deployed the deployment that carries it out; null until there is one
 * @param url where the app answers; null until the deployment succeeded
 * @param archive where the platform finds the archive to deploy; null if a branch is deployed, and again when there is
 *     a deployment
 * @param intention what is being done right now, or was when the process ended; null when nothing is
 * @param overtakenBy the newer deployment that there was of the app when this one ended, in a clause; null if none
 */
record OrderEntry(
        String id,
        String branch,
        String commit,
        String by,
        Instant at,
        Deployed deployed,
        URI url,
        URI archive,
        Act intention,
        String overtakenBy) {

    OrderEntry {
        requireNonNull(id);
        requireNonNull(branch);
        requireNonNull(by);
        requireNonNull(at);
    }

    static OrderEntry of(String id, DeployOrder order, Instant at) {
        return new OrderEntry(
                id,
                order.branch(),
                order.commit().orElse(null),
                order.by(),
                at,
                null,
                null,
                order.archive().orElse(null),
                null,
                null);
    }

    OrderEntry about(Act act) {
        return new OrderEntry(id, branch, commit, by, at, deployed, url, archive, act, overtakenBy);
    }

    OrderEntry refused() {
        return about(null);
    }

    OrderEntry saw(Deployed seen) {
        return new OrderEntry(id, branch, commit, by, at, seen, url, null, null, overtakenBy);
    }

    OrderEntry at(URI address) {
        return new OrderEntry(id, branch, commit, by, at, deployed, address, archive, intention, overtakenBy);
    }

    OrderEntry overtakenBy(String newer) {
        return new OrderEntry(id, branch, commit, by, at, deployed, url, archive, intention, newer);
    }

    /** Whether the platform was asked, or may have been. */
    boolean isBegun() {
        return deployed != null || intention != null;
    }

    /** Without the archive's address, which is good for whoever knows it. */
    @Override
    public String toString() {
        String what = branch.isEmpty() ? "an archive" : branch;
        return "OrderEntry[" + id + " of " + what + " by " + by + " at " + at + "]";
    }
}
