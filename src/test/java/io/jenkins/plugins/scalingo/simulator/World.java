package io.jenkins.plugins.scalingo.simulator;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything there is, under one lock: whoever touches it goes through {@link #act}, which first lets happen what has
 * become due since somebody last looked.
 */
final class World {
    final Ids ids = new Ids();
    final Agenda agenda;
    final Behaviour behaviour = new Behaviour(this);
    final Apps apps = new Apps(this);
    final Deployments deployments = new Deployments(this);
    final Deployer deployer = new Deployer(this);
    final Platform platform = new Platform(this);
    final Sources sources = new Sources(this);
    final Streams streams = new Streams(this);
    final Faults faults = new Faults(this);
    final Journal journal = new Journal();
    final Render render = new Render(this);
    final Dashboard dashboard = new Dashboard(this);
    final Api api = new Api(this);
    /** Where clients reach the platform, without a slash at the end. */
    String address;

    private final Supplier<Instant> clock;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, Repository> repositories = new LinkedHashMap<>();

    World(Supplier<Instant> clock, String address) {
        this.clock = clock;
        this.agenda = new Agenda(clock.get());
        this.address = address;
    }

    synchronized <T> T act(Supplier<T> deed) {
        agenda.catchUp(clock.get());
        return deed.get();
    }

    void act(Runnable deed) {
        act(() -> {
            deed.run();
            return null;
        });
    }

    Instant now() {
        return agenda.now();
    }

    Account account(String username) {
        return accounts.computeIfAbsent(username, name -> new Account(this, name));
    }

    Collection<Account> accounts() {
        return accounts.values();
    }

    Repository repository(String url) {
        return repositories.computeIfAbsent(trimmed(url), key -> new Repository(this, key));
    }

    /** A repository that people have begun to work in. */
    Repository repositoryWithMain(String url) {
        Repository repository = repository(url);
        repository.branches().computeIfAbsent("main", branch -> ids.commit());
        return repository;
    }

    /** Links an app the way a careful person does: with all of the platform's own triggers off. */
    Link link(App app, Repository repository) {
        Integration integration = app.owner.integrations().values().stream()
                .filter(each -> each.url().equals(repository.host()))
                .findFirst()
                .orElseGet(() -> app.owner.connect(repository.scmType(), repository.host()));
        app.link = new Link(ids.uuid(), repository, integration, app.owner, now());
        app.link.branch = "main";
        return app.link;
    }

    Optional<Repository> knownRepository(String url) {
        return Optional.ofNullable(repositories.get(trimmed(url)));
    }

    Collection<Repository> repositories() {
        return List.copyOf(repositories.values());
    }

    /** Host part of an address that clients open streams at. */
    String streamAddress() {
        return address.replaceFirst("^http", "ws");
    }

    private static String trimmed(String url) {
        String full = URI.create(url).isAbsolute() ? url : "https://github.com/" + url;
        return full.replaceFirst("(\\.git)?/*$", "");
    }
}
