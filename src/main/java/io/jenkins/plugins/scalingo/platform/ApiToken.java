package io.jenkins.plugins.scalingo.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A user's API token ({@code tk-us-...}): never expires, and is exchanged for the bearer that the calls are made with.
 * It hides its value: nothing prints it, and only this package reads it. Immutable.
 */
public final class ApiToken {
    private final String secret;

    /**
     * Wraps a token.
     *
     * @param secret the token as the user pasted it; white space around it is dropped
     * @throws IllegalArgumentException if nothing is left, or what is left has characters that no token has
     */
    public ApiToken(String secret) {
        this.secret = Objects.requireNonNull(secret, "secret").strip();
        if (this.secret.isEmpty()) {
            throw new IllegalArgumentException("The Scalingo API token is empty");
        }
        if (!Secrets.printable(this.secret)) {
            throw new IllegalArgumentException(
                    "The Scalingo API token contains a space, a line break or a character that is not ASCII;"
                            + " paste the token alone (it starts with tk-us-)");
        }
    }

    String secret() {
        return secret;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiToken that
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), that.secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    @Override
    public String toString() {
        return "ApiToken[****]";
    }
}
