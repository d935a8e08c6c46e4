package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The auto-deploy branch of an app.
 *
 * @param account the account's name
 * @param app the app that follows the branch
 * @param branch the branch, as Git names it, without {@code refs/heads/}
 */
public record BranchKey(String account, AppName app, String branch) implements Key {

    public BranchKey {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(branch);
    }

    @Override
    public String toString() {
        return "branch " + branch + " on " + app + " (account " + account + ")";
    }
}
