package io.jenkins.plugins.scalingo.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What to set on a repo link. Only what was given is sent: everything else stays as it is, or gets the platform's
 * default in a new link. Immutable; each method returns a copy with one thing more.
 */
public final class RepoLinkSettings {
    private static final RepoLinkSettings NOTHING = new RepoLinkSettings(Map.of());

    private final Map<String, Object> fields;

    private RepoLinkSettings(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Settings that set nothing yet.
     *
     * @return the settings
     */
    public static RepoLinkSettings none() {
        return NOTHING;
    }

    /**
     * Settings for a new link.
     *
     * @param source the repository's URL
     * @param integrationId the id of the SCM integration for the repository's host
     * @return the settings
     */
    public static RepoLinkSettings linking(String source, String integrationId) {
        return NOTHING.with("source", source).with("auth_integration_uuid", integrationId);
    }

    /**
     * Settings that only say whether the platform deploys pushes to the link's branch by itself.
     *
     * @param enabled whether it does
     * @return the settings
     */
    public static RepoLinkSettings autoDeploy(boolean enabled) {
        return NOTHING.withAutoDeploy(enabled);
    }

    /**
     * Sets the auto-deploy branch.
     *
     * @param branch the branch's name
     * @return a copy with that
     */
    public RepoLinkSettings withBranch(String branch) {
        return with("branch", branch);
    }

    /**
     * Sets whether the platform deploys pushes to the branch by itself.
     *
     * @param enabled whether it does
     * @return a copy with that
     */
    public RepoLinkSettings withAutoDeploy(boolean enabled) {
        return with("auto_deploy_enabled", enabled);
    }

    /**
     * Sets whether the platform makes review apps by itself.
     *
     * @param enabled whether it does
     * @return a copy with that
     */
    public RepoLinkSettings withReviewApps(boolean enabled) {
        return with("deploy_review_apps_enabled", enabled);
    }

    /**
     * Has the platform delete review apps of closed pull requests.
     *
     * @param hours how many hours after the closing, from 0
     * @return a copy with that
     */
    public RepoLinkSettings withDeletionOnClose(int hours) {
        return with("delete_on_close_enabled", true).with("hours_before_delete_on_close", hours(hours));
    }

    /**
     * Has the platform keep review apps of closed pull requests.
     *
     * @return a copy with that
     */
    public RepoLinkSettings withoutDeletionOnClose() {
        return with("delete_on_close_enabled", false);
    }

    /**
     * Has the platform delete review apps of pull requests that see no activity.
     *
     * @param hours how many hours without activity, from 0
     * @return a copy with that
     */
    public RepoLinkSettings withDeletionWhenStale(int hours) {
        return with("delete_stale_enabled", true).with("hours_before_delete_stale", hours(hours));
    }

    /**
     * Has the platform keep review apps of pull requests that see no activity.
     *
     * @return a copy with that
     */
    public RepoLinkSettings withoutDeletionWhenStale() {
        return with("delete_stale_enabled", false);
    }

    /**
     * Sets whether a fork's pull request gets a review app by itself, and the parent's environment and databases with
     * it.
     *
     * @param allowed whether it does
     * @return a copy with that
     */
    public RepoLinkSettings withForks(boolean allowed) {
        return with("automatic_creation_from_forks_allowed", allowed);
    }

    /**
     * Whether there is anything to send.
     *
     * @return true if nothing was given
     */
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    Map<String, Object> fields() {
        return fields;
    }

    private RepoLinkSettings with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new RepoLinkSettings(more);
    }

    private static int hours(int hours) {
        if (hours < 0) {
            throw new IllegalArgumentException("The hours before a deletion cannot be negative: " + hours);
        }
        return hours;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RepoLinkSettings that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return "RepoLinkSettings" + fields;
    }
}
