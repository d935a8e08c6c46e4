package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * What the ledger holds about an auto-deploy branch: which commit was last brought to the app, so that no commit is
 * deployed twice and a roll-back by hand is not undone.
 *
 * @param branch the branch
 * @param wanted the commit that was last asked for, or found deployed; null if none was
 * @param deployed the deployment of it; null if not known
 * @param surprises how many times in a row the platform brought another commit when it was asked for this one
 * @param intention what is being done right now, or was when the process ended; null when nothing is
 * @param last what was done last; null if nothing was
 */
record BranchEntry(
        String branch, Vouched wanted, Deployed deployed, int surprises, Act intention, Act last) {

    BranchEntry {
        requireNonNull(branch);
    }

    static BranchEntry of(String branch) {
        return new BranchEntry(branch, null, null, 0, null, null);
    }

    BranchEntry about(Act act) {
        return new BranchEntry(branch, wanted, deployed, surprises, act, last);
    }

    BranchEntry refused() {
        return about(null);
    }

    /** {@code target} was brought, by {@code deployment}, which may be of another commit when the branch moved on. */
    BranchEntry brought(Vouched target, Deployed deployment) {
        boolean same = wanted != null && wanted.commit().equals(target.commit());
        int times = deployment.surprises(target, same ? surprises : 0);
        return new BranchEntry(branch, target, deployment, times, null, intention == null ? last : intention);
    }

    BranchEntry saw(Deployed seen) {
        int times = deployed.commit() == null ? seen.surprises(wanted, surprises) : surprises;
        return new BranchEntry(branch, wanted, seen, times, intention, last);
    }
}
