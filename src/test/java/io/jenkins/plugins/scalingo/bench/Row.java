package io.jenkins.plugins.scalingo.bench;

/**
 * What a phase of a plan took.
 *
 * @param plan the plan's name
 * @param by who was at work
 * @param phase the phase's name
 * @param subject what became of the review apps
 * @param changes how many review apps were to be created, updated or destroyed
 * @param atOnce whether all was asked for at once
 * @param requests how many requests that took, the refused ones and those for tokens and lists included
 * @param resync how many more the slow look at everything took
 * @param seconds from the beginning to the last request that changed something
 * @param until how many requests were let through in that time
 * @param refused how many requests were answered 429
 * @param failedBuilds how many builds of the script failed
 * @param busiestMinute the most requests that were let through in any 60 seconds
 * @param left what was not as it should be in the end
 */
record Row(
        String plan,
        String by,
        String phase,
        String subject,
        int changes,
        boolean atOnce,
        int requests,
        int resync,
        long seconds,
        int until,
        int refused,
        int failedBuilds,
        int busiestMinute,
        Left left) {

    static final double TIME_GOAL = 1.1;

    /**
     * Review apps that are not as they should be.
     *
     * @param missing should be, and are not
     * @param stale run another commit than they should
     * @param orphans should not be
     */
    record Left(int missing, int stale, int orphans) {
        boolean nothing() {
            return all() == 0;
        }

        int all() {
            return missing + stale + orphans;
        }
    }

    double requestsEach() {
        return changes == 0 ? 0 : (double) requests / changes;
    }

    /** The time taken, against what 60 requests a minute allow. */
    double ofAllowed() {
        return until == 0 ? 0 : (double) seconds / until;
    }
}
