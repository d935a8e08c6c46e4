package io.jenkins.plugins.scalingo.step;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import org.jenkinsci.plugins.scriptsecurity.sandbox.whitelists.Whitelisted;

/**
 * What {@code scalingoDeploy} answers: a deployment that has succeeded, or begun if it is not waited for. Immutable.
 */
public final class DeploymentResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String app;
    private final String branch;
    private final String commit;
    private final String status;
    private final String url;
    private final Long duration;
    private final String logUrl;

    DeploymentResult(String app, String branch, Report report) {
        this.app = app;
        this.branch = branch;
        id = report.deployment().orElse(null);
        commit = report.commit().orElse(null);
        status = report.status().map(DeploymentStatus::word).orElse(null);
        url = report.url().map(URI::toString).orElse(null);
        duration = report.duration().map(Duration::toSeconds).orElse(null);
        logUrl = report.log().map(URI::toString).orElse(null);
    }

    /** The deployment's id at Scalingo. */
    @Whitelisted
    public String getId() {
        return id;
    }

    /** The name of the app. */
    @Whitelisted
    public String getApp() {
        return app;
    }

    /** The branch whose head was deployed; null for a workspace. */
    @Whitelisted
    public String getBranch() {
        return branch;
    }

    /** The commit that was deployed; null if the platform does not say. */
    @Whitelisted
    public String getCommit() {
        return commit;
    }

    /** The platform's word for how it ended. */
    @Whitelisted
    public String getStatus() {
        return status;
    }

    /** Where the app answers; null if the platform does not say. */
    @Whitelisted
    public String getUrl() {
        return url;
    }

    /** How many seconds it took; null while it runs, and if the platform does not say. */
    @Whitelisted
    public Long getDuration() {
        return duration;
    }

    /**
     * Where its log is: the page of the dashboard where a person reads it, or, where no dashboard is known, the log
     * itself for whoever has a bearer of the account; null if the platform does not say.
     */
    @Whitelisted
    public String getLogUrl() {
        return logUrl;
    }

    @Override
    @Whitelisted
    public String toString() {
        return "deployment " + id + " of " + commit + " on " + app + ": " + status;
    }
}
