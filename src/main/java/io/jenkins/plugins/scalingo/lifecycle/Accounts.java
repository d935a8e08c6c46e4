package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.util.Optional;

/** The accounts, by a name that is no other account's. Thread-safe. */
@FunctionalInterface
public interface Accounts {

    /**
     * The account's client, at background precedence; the same budget and bearer at every call.
     *
     * @return empty if there is no such account or its credentials cannot be found
     */
    Optional<Scalingo> account(String name);
}
