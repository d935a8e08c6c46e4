package io.jenkins.plugins.scalingo.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Who calls, and whether it is one call too many. */
final class Gate {
    private final World world;

    Gate(World world) {
        this.world = world;
    }

    /** The account whose bearer or token the call carries, valid or not checked yet; null when it carries none. */
    Account callerOf(Call call) {
        return world.accounts().stream()
                .filter(account -> account.accepts(bearer(call)) || account.holds(token(call)))
                .findFirst()
                .orElse(null);
    }

    /** Lets a call through or refuses it. */
    void admit(Account caller, Call call, Kind kind) {
        switch (kind.access()) {
            case TOKEN -> require(caller != null && caller.holds(token(call)), "invalid token");
            case BEARER -> require(caller != null && caller.accepts(bearer(call)), "invalid or expired bearer token");
            case ANYBODY -> require(
                    caller != null || call.header("authorization").isEmpty(), "invalid or expired bearer token");
        }
        Duration wait = caller == null ? Duration.ZERO : caller.admit();
        if (!wait.isZero()) {
            Refusal refusal = Refusal.rateLimited();
            throw world.behaviour.retryAfter() ? refusal.withHeader("Retry-After", Faults.seconds(wait)) : refusal;
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw Refusal.unauthorized(otherwise);
        }
    }

    private static String bearer(Call call) {
        return credentials(call, "Bearer ").orElse("");
    }

    private static String token(Call call) {
        return credentials(call, "Basic ").map(Gate::password).orElse("");
    }

    private static Optional<String> credentials(Call call, String scheme) {
        return call.header("authorization")
                .filter(value -> value.regionMatches(true, 0, scheme, 0, scheme.length()))
                .map(value -> value.substring(scheme.length()));
    }

    private static String password(String basic) {
        try {
            String pair = new String(Base64.getDecoder().decode(basic.strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
