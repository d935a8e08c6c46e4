package io.jenkins.plugins.scalingo.simulator;

/**
 * An app as it is at the moment.
 *
 * @param name its name now
 * @param id its id
 * @param status new, running or crashed
 * @param parent name of the app it belongs to, or null
 * @param pullRequest number of the pull request whose review app it is, or null
 * @param madeByHand whether that review app was asked for, by a person or a program, rather than made by the platform
 * @param runningCommit what runs; null before a deployment succeeded
 * @param lastCommit what was deployed last, however it ended; null before the first deployment
 * @param lastStatus how that deployment stands; null before the first one
 * @param autoDeploy whether the platform deploys pushes by itself; false without a link
 * @param deployments how many deployments there were
 */
public record AppState(
        String name,
        String id,
        String status,
        String parent,
        Integer pullRequest,
        boolean madeByHand,
        String runningCommit,
        String lastCommit,
        String lastStatus,
        boolean autoDeploy,
        int deployments) {

    static AppState of(App app) {
        Deploy last = app.lastDeployment();
        return new AppState(
                app.name,
                app.id,
                app.status,
                app.parent == null ? null : app.parent.name,
                app.reviewApp == null ? null : app.reviewApp.pull.number,
                app.reviewApp != null && app.reviewApp.manual,
                app.running == null ? null : app.running.gitRef,
                last == null ? null : last.gitRef,
                last == null ? null : last.status,
                app.link != null && app.link.autoDeploy,
                app.deployments.size());
    }
}
