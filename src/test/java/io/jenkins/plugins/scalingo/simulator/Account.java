package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A customer of the platform, with tokens, bearers, integrations and a rate limit of its own. Thread-safe. */
public final class Account {
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final World world;
    private final String id;
    private final String username;
    private final Set<String> tokens = new LinkedHashSet<>();
    private final Map<String, Bearer> bearers = new HashMap<>();
    private final Map<String, Integration> integrations = new LinkedHashMap<>();
    private final Deque<Instant> admitted = new ArrayDeque<>();
    private OptionalInt appLimit = OptionalInt.empty();

    Account(World world, String username) {
        this.world = world;
        this.id = "us-" + world.ids.uuid();
        this.username = username;
    }

    /** Gives the account one more API token. */
    public Account token(String token) {
        world.act(() -> tokens.add(token));
        return this;
    }

    /** Makes an API token worthless; bearers that were exchanged for it live on until they expire. */
    public Account revokeToken(String token) {
        world.act(() -> tokens.remove(token));
        return this;
    }

    /** Ends every bearer at once. */
    public Account expireBearers() {
        world.act(bearers::clear);
        return this;
    }

    /** How many apps the account may have, review apps included: past it the platform answers 402. */
    public Account appLimit(int apps) {
        world.act(() -> appLimit = OptionalInt.of(apps));
        return this;
    }

    /** As many apps as it likes. */
    public Account noAppLimit() {
        world.act(() -> appLimit = OptionalInt.empty());
        return this;
    }

    /** The account's name. */
    public String username() {
        return username;
    }

    String id() {
        return id;
    }

    String email() {
        return username + "@example.com";
    }

    boolean holds(String token) {
        return tokens.contains(token);
    }

    Bearer exchange() {
        Instant now = world.now();
        Bearer bearer =
                Bearer.issue(world.ids.uuid(), this, now, now.plus(world.behaviour.bearerLife()));
        bearers.values().removeIf(old -> !old.expiresAt().isAfter(now));
        bearers.put(bearer.text(), bearer);
        return bearer;
    }

    boolean accepts(String bearer) {
        Bearer known = bearers.get(bearer);
        return known != null && known.expiresAt().isAfter(world.now());
    }

    boolean mayHaveAnotherApp() {
        return appLimit.isEmpty() || world.apps.ownedBy(this) < appLimit.getAsInt();
    }

    Map<String, Integration> integrations() {
        return integrations;
    }

    Integration connect(String scmType, String url) {
        Integration integration = new Integration(world.ids.uuid(), scmType, url, this, world.now());
        integrations.put(integration.id(), integration);
        return integration;
    }

    /** Lets one request through, or says how long until one fits into the last 60 seconds. */
    Duration admit() {
        Instant now = world.now();
        Instant open = now.minus(WINDOW);
        while (!admitted.isEmpty() && !admitted.peekFirst().isAfter(open)) {
            admitted.pollFirst();
        }
        if (admitted.size() < world.behaviour.requestsPerMinute()) {
            admitted.addLast(now);
            return Duration.ZERO;
        }
        return Duration.between(now, admitted.peekFirst().plus(WINDOW));
    }
}
