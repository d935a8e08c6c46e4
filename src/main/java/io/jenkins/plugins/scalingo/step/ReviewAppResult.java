package io.jenkins.plugins.scalingo.step;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.io.Serializable;
import java.net.URI;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/** What {@code reviewApp} answers: a review app that runs the build's commit. Immutable. */
public final class ReviewAppResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String url;
    private final String pullRequest;
    private final String commit;
    private final String status;

    ReviewAppResult(String pullRequest, String commit, Report report) {
        this.pullRequest = pullRequest;
        this.commit = commit;
        name = report.appName().orElse(null);
        url = report.url().map(URI::toString).orElse(null);
        status = report.status().map(DeploymentStatus::word).orElse(null);
    }

    /** The name of the review app. */
    @Whitelisted
    public String getName() {
        return name;
    }

    /** Where it answers; null if the platform does not say. */
    @Whitelisted
    public String getUrl() {
        return url;
    }

    /** The number of the change request. */
    @Whitelisted
    public String getPullRequest() {
        return pullRequest;
    }

    /** The commit that it runs. */
    @Whitelisted
    public String getCommit() {
        return commit;
    }

    /** The platform's word for how its deployment ended. */
    @Whitelisted
    public String getStatus() {
        return status;
    }

    @Override
    @Whitelisted
    public String toString() {
        return "review app " + name + " of change request " + pullRequest + " runs " + commit;
    }
}
