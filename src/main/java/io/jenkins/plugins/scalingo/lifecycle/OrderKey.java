package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;

/**
 * One deployment that somebody ordered, by a pipeline step or by hand: done once, whatever happens in between.
 *
 * @param account the account's name
 * @param app the app to deploy
 * @param id the order's own id, made by {@link Lifecycle#order}
 */
public record OrderKey(String account, AppName app, String id) implements Key {

    public OrderKey {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(id);
    }

    @Override
    public String toString() {
        return "deployment " + id + " ordered on " + app + " (account " + account + ")";
    }
}
