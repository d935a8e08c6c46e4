package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.net.URI;
import java.util.Optional;

/**
 * A deployment that somebody wants now, once.
 *
 * @param account the account's name
 * @param app the app to deploy
 * @param branch the branch whose head the platform is to deploy; empty if it is to deploy an archive
 * @param commit the commit that is expected to be the head, or that the archive was made of; empty if any will do
 * @param archive where the platform finds the archive, for as long as that address is good; empty if it deploys a
 *     branch. Whoever knows the address may read the archive
 * @param by who ordered it, for the reader: a build or a person
 */
public record DeployOrder(
        String account, AppName app, String branch, Optional<String> commit, Optional<URI> archive, String by) {

    public DeployOrder {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(branch);
        requireNonNull(commit);
        requireNonNull(archive);
        requireNonNull(by);
    }

    /** An order for a branch's head. */
    public DeployOrder(String account, AppName app, String branch, Optional<String> commit, String by) {
        this(account, app, branch, commit, Optional.empty(), by);
    }

    /** An order for an archive. */
    public static DeployOrder ofArchive(String account, AppName app, URI archive, Optional<String> commit, String by) {
        return new DeployOrder(account, app, "", commit, Optional.of(archive), by);
    }

    /** Without the archive's address. */
    @Override
    public String toString() {
        String what = archive.isPresent() ? "an archive" : branch;
        return "DeployOrder[" + app + " of " + account + ", " + what + ", " + commit.orElse("any commit") + ", by " + by
                + "]";
    }
}
