package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The link of an app to its repository. There is at most one.
 *
 * @param account the account's name
 * @param app the app that is linked
 */
public record LinkKey(String account, AppName app) implements Key {

    public LinkKey {
        requireNonNull(account);
        requireNonNull(app);
    }

    @Override
    public String toString() {
        return "repo link of " + app + " (account " + account + ")";
    }
}
