package io.jenkins.plugins.scalingo.simulator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The apps that live, by name and by id. Guarded by the world's lock. */
final class Apps {
    static final int LONGEST_NAME = 48;
    static final int LONGEST_CHILD_NAME = 32;
    private static final int SHORTEST_NAME = 6;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final World world;
    private final Map<String, App> byName = new LinkedHashMap<>();
    private final Map<String, App> byId = new HashMap<>();

    Apps(World world) {
        this.world = world;
    }

    Collection<App> all() {
        return byName.values();
    }

    long ownedBy(Account account) {
        return byName.values().stream().filter(app -> app.owner == account).count();
    }

    Optional<App> find(String nameOrId) {
        App named = byName.get(nameOrId);
        return Optional.ofNullable(named == null ? byId.get(nameOrId) : named);
    }

    App create(Account owner, String name, int longest) {
        checkName(name, longest);
        if (!owner.mayHaveAnotherApp()) {
            throw Refusal.paymentRequired("your account has reached its limit on the number of apps");
        }
        App app = new App(world.ids.uuid(), name, owner, world.now());
        byName.put(name, app);
        byId.put(app.id, app);
        return app;
    }

    App createChild(Account owner, App parent, String name) {
        App child = create(owner, name, LONGEST_CHILD_NAME);
        child.parent = parent;
        return child;
    }

    void rename(App app, String name) {
        checkName(name, LONGEST_NAME);
        byName.remove(app.name);
        app.name = name;
        byName.put(name, app);
    }

    /** Deletes an app for ever. */
    void delete(App app, Deletion.By who) {
        if (app.deleted) {
            return;
        }
        app.deleted = true;
        byName.remove(app.name);
        byId.remove(app.id);
        Integer pullRequest = app.reviewApp == null ? null : app.reviewApp.pull.number;
        world.journal.add(new Deletion(world.now(), app.name, pullRequest, who));
        world.deployer.abort(app);
        if (app.reviewApp != null) {
            app.parent.reviewApps.remove(app.reviewApp.pull);
        }
        if (world.behaviour.reviewAppsDieWithParent()) {
            List.copyOf(app.reviewApps.values()).forEach(reviewApp -> delete(reviewApp.app, Deletion.By.PLATFORM));
        }
        world.streams.close(app);
    }

    private void checkName(String name, int longest) {
        if (name == null || name.isEmpty()) {
            throw Refusal.invalid("name", "missing field");
        }
        if (name.length() < SHORTEST_NAME) {
            throw Refusal.invalid("name", "is too short (minimum is " + SHORTEST_NAME + " characters)");
        }
        if (name.length() > longest) {
            throw Refusal.invalid("name", "is too long (maximum is " + longest + " characters)");
        }
        if (!NAME.matcher(name).matches()) {
            throw Refusal.invalid("name", "may hold lower-case letters, digits and single hyphens between them");
        }
        if (byName.containsKey(name)) {
            throw Refusal.invalid("name", "has already been taken");
        }
    }
}
