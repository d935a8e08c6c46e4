package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepoLinkSettings;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the platform would do by itself beside Jenkins, and so twice.
 *
 * @param deploys whether it deploys pushes to the link's branch, green or not
 * @param reviewApps whether it makes a review app for each new change request, green or not
 */
record Doubled(boolean deploys, boolean reviewApps) {

    static final Doubled NOTHING = new Doubled(false, false);

    static Doubled of(RepoLink link, ProjectSettings settings) {
        boolean byJenkins = settings.trigger() == Trigger.JENKINS;
        return new Doubled(
                byJenkins
                        && link.autoDeployEnabled()
                        && settings.autoDeployBranch().isPresent(),
                byJenkins
                        && link.deployReviewAppsEnabled()
                        && settings.reviewApps().wanted());
    }

    boolean any() {
        return deploys || reviewApps;
    }

    Doubled and(Doubled other) {
        return new Doubled(deploys || other.deploys, reviewApps || other.reviewApps);
    }

    /** What has to be set at the platform so that only Jenkins does it. */
    RepoLinkSettings remedy() {
        RepoLinkSettings settings = RepoLinkSettings.none();
        settings = deploys ? settings.withAutoDeploy(false) : settings;
        return reviewApps ? settings.withReviewApps(false) : settings;
    }

    /** In sentences, in the reader's language. */
    List<String> told() {
        return Stream.of(
                        deploys ? Messages.Doubled_deploys() : "",
                        reviewApps ? Messages.Doubled_reviewApps() : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
