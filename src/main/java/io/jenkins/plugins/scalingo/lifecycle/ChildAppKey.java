package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The child app of one change request, for code that the platform cannot fetch: it stands in for a review app, and
 * lives as long as one would.
 *
 * @param account the account's name
 * @param app the parent app
 * @param pullRequest number of the pull request, or the merge request's iid
 */
public record ChildAppKey(String account, AppName app, String pullRequest) implements Key {

    public ChildAppKey {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(pullRequest);
    }

    static ChildAppKey of(ReviewAppKey key) {
        return new ChildAppKey(key.account(), key.app(), key.pullRequest());
    }

    /** The review app that the change request would have; what is wanted of it is wanted of the child app. */
    ReviewAppKey reviewApp() {
        return new ReviewAppKey(account, app, pullRequest);
    }

    /**
     * The name that the child app gets: {@code parent-pr42}, if that is not too long for a child app. A longer one is
     * cut and made distinct by a few characters that stand for what was cut.
     */
    public AppName child() {
        return ChildName.of(app, pullRequest);
    }

    @Override
    public String toString() {
        return "child app of change request " + pullRequest + " on " + app + " (account " + account + ")";
    }
}
