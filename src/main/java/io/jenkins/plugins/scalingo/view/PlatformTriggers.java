package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.RepoLink;
import java.util.ArrayList;
import java.util.List;

/** What the platform does by itself through a link, in sentences in the reader's language. */
final class PlatformTriggers {

    private PlatformTriggers() {}

    static List<String> told(RepoLink link) {
        List<String> told = new ArrayList<>();
        told.add(link.autoDeployEnabled()
                ? Messages.PlatformTriggers_deploys(link.branch())
                : Messages.PlatformTriggers_deploysNothing());
        told.add(link.deployReviewAppsEnabled()
                ? link.automaticCreationFromForksAllowed()
                        ? Messages.PlatformTriggers_reviewAppsAndForks()
                        : Messages.PlatformTriggers_reviewApps()
                : Messages.PlatformTriggers_noReviewApps());
        if (link.deleteOnCloseEnabled()) {
            told.add(Messages.PlatformTriggers_onClose(link.hoursBeforeDeleteOnClose()));
        }
        if (link.deleteStaleEnabled()) {
            told.add(Messages.PlatformTriggers_stale(link.hoursBeforeDeleteStale()));
        }
        return List.copyOf(told);
    }
}
