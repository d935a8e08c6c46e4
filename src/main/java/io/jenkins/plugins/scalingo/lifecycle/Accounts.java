package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.util.Optional;

/** The accounts of the global configuration, by name. Thread-safe. */
@FunctionalInterface
public interface Accounts {

    /**
     * The account's client, at background precedence; the same budget and bearer at every call.
     *
     * @return empty if the configuration has no such account or its credentials cannot be found
     */
    Optional<Scalingo> account(String name);
}
