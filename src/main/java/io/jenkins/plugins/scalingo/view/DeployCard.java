package io.jenkins.plugins.scalingo.view;

import java.util.List;

/**
 * What was deployed to the app, ready to be shown.
 *
 * @param branch the auto-deploy branch; null if there is none
 * @param state how it stands; null if it was not looked at yet
 * @param deployments the latest deployments, newest first; null while none were seen
 * @param orders what was ordered by hand and is not done, or failed
 */
record DeployCard(String branch, State state, List<DeploymentRow> deployments, List<Order> orders) {

    /**
     * A deployment. Times are in milliseconds since 1970; null stands for what is not known.
     *
     * @param id its id
     * @param state how it stands
     * @param commit what it deploys
     * @param at when it was asked for
     * @param seconds how long it took
     * @param who who asked for it
     * @param build the build that vouched for the commit, by its number
     * @param buildUrl that build, from Jenkins' root
     */
    record DeploymentRow(
            String id, State state, String commit, Long at, Long seconds, String who, String build, String buildUrl) {}

    /**
     * A deployment that was ordered by hand, or by a step.
     *
     * @param what the branch and who ordered it; null if that was before the last start
     * @param state how it stands
     */
    record Order(String what, State state) {}
}
