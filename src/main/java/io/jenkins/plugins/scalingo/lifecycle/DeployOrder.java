package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;

/**
 * A deployment that somebody wants now, once.
 *
 * @param account the account's name
 * @param app the app to deploy
 * @param branch the branch whose head the platform is to deploy
 * @param commit the commit that is expected to be the head; empty if any will do
 * @param by who ordered it, for the reader: a build or a person
 */
public record DeployOrder(String account, AppName app, String branch, Optional<String> commit, String by) {

    public DeployOrder {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(branch);
        requireNonNull(commit);
        requireNonNull(by);
    }
}
