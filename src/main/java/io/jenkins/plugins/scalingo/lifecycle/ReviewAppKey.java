package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The review app of one change request.
 *
 * @param account the account's name
 * @param app the parent app
 * @param pullRequest number of the pull request, or the merge request's iid
 */
public record ReviewAppKey(String account, AppName app, String pullRequest) implements Key {

    public ReviewAppKey {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(pullRequest);
    }

    @Override
    public String toString() {
        return "review app of change request " + pullRequest + " on " + app + " (account " + account + ")";
    }
}
