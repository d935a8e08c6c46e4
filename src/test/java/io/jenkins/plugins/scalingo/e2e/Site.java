package io.jenkins.plugins.scalingo.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.scalingo.githost.GitHost;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.server.JenkinsHome;
import io.jenkins.plugins.scalingo.server.JenkinsServer;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A Jenkins with this plugin, a Git host of either kind and a platform, on this machine. Each test uses a repository of
 * its own. For one thread.
 */
final class Site implements AutoCloseable {
    /** The account that Jenkins is configured with. */
    static final String ACCOUNT = "team";

    /** The secret text that the account has: two parts, neither of which is found anywhere by chance. */
    static final List<String> TOKEN_PARTS = List.of("tk-us-5ed1c7a40b", "93ef62d8a1c5");

    /** A pipeline that checks out and is green. */
    static final String GREEN = "node { checkout scm }\n";

    private static final Duration DEPLOYMENT = Duration.ofSeconds(2);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final String OWNER = "acme";

    private final Given given;
    private final Path folder;
    private final JenkinsHome home;
    private final SimulatorServer platform;
    private final Map<Forge, GitHost> hosts = new EnumMap<>(Forge.class);
    private final JenkinsServer server;
    private final Controller jenkins;

    /**
     * Starts all of it in an empty home.
     *
     * @param name of the folder below {@code target/e2e}
     */
    static Site started(String name) throws IOException, InterruptedException {
        Site site = new Site(Given.here(), name).withPlugin();
        site.home.with("casc/scalingo.yaml", site.accountAsCode());
        return site.start();
    }

    /** Starts all of it but this plugin. */
    static Site withoutPlugin(String name) throws IOException, InterruptedException {
        return new Site(Given.here(), name).start();
    }

    /** Starts all of it but Jenkins, for something to be put into its home; it has no account yet. */
    static Site withoutJenkins(String name) throws IOException {
        return new Site(Given.here(), name).withPlugin();
    }

    private Site(Given given, String name) throws IOException {
        this.given = given;
        folder = JenkinsHome.cleared(given.target().resolve(name));
        home = JenkinsHome.empty(folder.resolve("home")).with(given.plugins());
        platform = SimulatorServer.start(new Simulator(Time.system()), 0);
        platform().account().token(String.join("", TOKEN_PARTS));
        platform().deployments().take(DEPLOYMENT);
        server = given.server(name, home);
        jenkins = new Controller(server.address());
        for (Forge forge : Forge.values()) {
            GitHost host = forge.start(folder.resolve("hosts").resolve(forge.name()));
            host.follow(new Mirror(host, platform()));
            hosts.put(forge, host);
        }
        Configuration configuration = new Configuration(server.address(), hosts);
        home.with("casc/jenkins.yaml", configuration.yaml(given));
        server.with("casc.jenkins.config", home.folder().resolve("casc").toString());
        GitVariables.of(host(Forge.GITHUB)).forEach(server::withVariable);
        server.with("org.jenkinsci.plugins.github_branch_source.GitHubSCMSource.eventDelaySeconds", "0")
                .with("io.jenkins.plugins.scalingo.resyncSeconds", "60");
    }

    private Site withPlugin() throws IOException {
        home.with("scalingo", given.hpi());
        return this;
    }

    /** Starts Jenkins and lets the hosts tell it what happens from now on. */
    Site start() throws IOException, InterruptedException {
        ShowsLog.of(server);
        server.start();
        hosts.forEach((forge, host) -> host.callHook(forge.hook(server.address())));
        return this;
    }

    Given given() {
        return given;
    }

    /** The account at the platform, as configuration as code. */
    String accountAsCode() {
        return Configuration.account(platform.address());
    }

    /** Where home and repositories are. */
    Path folder() {
        return folder;
    }

    JenkinsHome home() {
        return home;
    }

    JenkinsServer server() {
        return server;
    }

    Controller jenkins() {
        return jenkins;
    }

    Simulator platform() {
        return platform.simulator();
    }

    GitHost host(Forge forge) {
        return hosts.get(forge);
    }

    /** A repository with this pipeline on main, and an app of the same name that is linked to it. */
    HostedRepository linkedRepository(Forge forge, String name, String jenkinsfile) {
        return linkedRepository(forge, OWNER, name, jenkinsfile);
    }

    HostedRepository linkedRepository(Forge forge, String owner, String name, String jenkinsfile) {
        platform().addLinkedApp(name, host(forge).webAddress() + "/" + owner + "/" + name);
        return host(forge).create(owner, name, "Jenkinsfile", jenkinsfile);
    }

    /** A multibranch project for such a repository, of the same name, that knows its branches. */
    void project(Forge forge, String name, Projects.Orphans orphans) throws IOException, InterruptedException {
        jenkins.create(name, Projects.multibranch(forge, host(forge), OWNER, name, name, orphans));
        jenkins.build("job/" + name + "/");
        eventually("the project knows its branches", () -> jenkins.exists("job/" + name + "/job/main/"));
    }

    /** An app by name. */
    Optional<AppState> app(String name) {
        return platform().app(name);
    }

    /** The review app of a change request runs this commit. */
    boolean runs(String app, String commit) {
        return app(app).map(AppState::runningCommit).filter(commit::equals).isPresent();
    }

    /** How often a commit was deployed to an app. */
    long deployments(String app, String commit) {
        return platform().deploymentsOf(app).stream()
                .filter(deployment -> deployment.commit().equals(commit))
                .count();
    }

    /** How the builds of a job ended, newest first; a build that runs has no result yet and is "null". */
    List<String> results(String path) throws IOException, InterruptedException {
        if (!jenkins.exists(path)) {
            return List.of();
        }
        JsonNode builds = jenkins.json(path + "api/json?tree=builds[result]").path("builds");
        return builds.findValuesAsText("result");
    }

    /** Waits for what must become true. */
    void eventually(String what, Callable<Boolean> condition) {
        await(what).atMost(LIMIT).pollInterval(LOOK).ignoreExceptions().until(condition);
    }

    /** Waits until nothing moves on the platform, and tells how it then stands. */
    List<AppState> settled() {
        return await("the platform to come to rest")
                .atMost(LIMIT)
                .pollInterval(LOOK)
                .until(() -> platform().apps(), apps -> apps.stream().noneMatch(Site::isMoving));
    }

    @Override
    public void close() {
        ShowsLog.forget(server);
        server.close();
        platform.close();
        hosts.values().forEach(GitHost::close);
    }

    private static boolean isMoving(AppState app) {
        return app.lastStatus() != null
                && List.of("queued", "building", "pushing", "starting").contains(app.lastStatus());
    }
}
