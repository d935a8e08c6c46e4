package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * The live stream of an app's deployments, kept open while somebody reads a log of it.
 *
 * @param account the account's name
 * @param app the app that is deployed
 */
record LogKey(String account, AppName app) implements Key {

    LogKey {
        requireNonNull(account);
        requireNonNull(app);
    }

    @Override
    public String toString() {
        return "deployment log of " + app + " (account " + account + ")";
    }
}
