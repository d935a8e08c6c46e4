package io.jenkins.plugins.scalingo.githost;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.server.handlers.BlockingHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Repository;

/**
 * One Git host on a free port of this machine; see the package. Thread-safe.
 */
public final class GitHost implements AutoCloseable {
    /** Who Jenkins is at the host, on GitHub. */
    public static final String USER = "jenkins";

    /** The token that the API takes. */
    public static final String TOKEN = "git-host-token";

    private static final String LOOPBACK = "127.0.0.1";
    /** Kept, because a logger that nobody holds forgets its level. */
    private static final List<Logger> CHATTY = Stream.of("org.xnio", "io.undertow", "org.jboss.threads")
            .map(Logger::getLogger)
            .toList();

    private final Dialect dialect;
    private final Path folder;
    private final Undertow undertow;
    private final URI address;
    private final Calls calls;
    private final Map<String, HostedRepository> repositories = new ConcurrentHashMap<>();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    private GitHost(Dialect dialect, Path folder) {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        this.dialect = dialect;
        this.folder = folder;
        this.calls = dialect.calls(this);
        this.undertow = Undertow.builder()
                .addHttpListener(0, LOOPBACK)
                .setHandler(new BlockingHandler(Handlers.path(new GitOverHttp(this::find))
                        .addPrefixPath(dialect.api(), calls)))
                .build();
        undertow.start();
        InetSocketAddress bound =
                (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
        this.address = URI.create("http://" + LOOPBACK + ":" + bound.getPort());
    }

    /** Starts a GitHub Enterprise that keeps its repositories in a folder. */
    public static GitHost gitHub(Path folder) {
        return new GitHost(new GitHubDialect(), folder);
    }

    /** Starts a GitLab that keeps its repositories in a folder. */
    public static GitHost gitLab(Path folder) {
        return new GitHost(new GitLabDialect(), folder);
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** The address of its API. */
    public URI api() {
        return address.resolve(dialect.api());
    }

    /**
     * Where people find it. A GitHub is known by its host name alone, since github-branch-source takes no port into the
     * address that Git fetches from: let Git replace it by {@link #address()} ({@code url.<address>/.insteadOf}).
     */
    public URI webAddress() {
        return dialect.webAddress(address);
    }

    /** Makes a repository with one commit on main. */
    public HostedRepository create(String owner, String name, String file, String text) {
        try {
            Path place = Files.createDirectories(folder.resolve(owner).resolve(name + ".git"));
            Repository git = Git.init()
                    .setBare(true)
                    .setInitialBranch(HostedRepository.MAIN)
                    .setGitDir(place.toFile())
                    .call()
                    .getRepository();
            HostedRepository repository =
                    new HostedRepository(repositories.size() + 1L, owner, name, git, dialect.requestRefs(), teller());
            repositories.put(repository.path(), repository);
            repository.push(HostedRepository.MAIN, file, text);
            return repository;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GitAPIException e) {
            throw new IllegalStateException("could not make " + owner + "/" + name, e);
        }
    }

    /** Where people find a repository. */
    public String webAddress(HostedRepository repository) {
        return webAddress() + "/" + repository.path();
    }

    /** Lets somebody follow what happens from now on. */
    public void follow(Follower follower) {
        followers.add(follower);
    }

    /** Calls a webhook from now on, which must be there: an event that is refused is an error of who caused it. */
    public void callHook(URI hook) {
        follow(new Webhook(this, dialect, hook));
    }

    /** Calls that the API did not know. */
    public List<String> unknownCalls() {
        return calls.unknown();
    }

    @Override
    public void close() {
        undertow.stop();
        repositories.values().forEach(HostedRepository::close);
    }

    Optional<HostedRepository> find(String path) {
        return Optional.ofNullable(repositories.get(path));
    }

    Stream<HostedRepository> repositories() {
        return repositories.values().stream();
    }

    private Follower teller() {
        return new Follower() {
            @Override
            public void pushed(HostedRepository repository, String branch, String before, String after) {
                followers.forEach(follower -> follower.pushed(repository, branch, before, after));
            }

            @Override
            public void changed(HostedRepository repository, ChangeRequest request, Change change) {
                followers.forEach(follower -> follower.changed(repository, request, change));
            }
        };
    }
}
