package io.jenkins.plugins.scalingo.platform;

import java.util.List;

/** The call for review apps. They are made by {@link RepoLinks#manualReviewApp} and deleted as apps. */
public final class ReviewApps {
    private final Caller caller;

    ReviewApps(Caller caller) {
        this.caller = caller;
    }

    /**
     * All review apps of an app, with their pull requests and latest deployments, in one call.
     *
     * @param parent the app
     * @return its review apps
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such app, or it has no
     *     repo link
     * @throws InterruptedException if the thread was interrupted
     */
    public List<ReviewApp> list(AppName parent) throws ScalingoException, InterruptedException {
        Call call =
                Call.get("list the review apps", caller.api(), "apps", parent.value(), "scm_repo_link", "review_apps");
        return caller.list(call.of(parent), "review_apps", ReviewApp::read);
    }
}
