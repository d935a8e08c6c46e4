package io.jenkins.plugins.scalingo.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs a Jenkins on a port of this machine that stays the same from start to start. Its process ends with this one.
 * For one thread.
 */
public final class JenkinsServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int OK = 200;
    private static final int TAIL = 60;
    /** Tests start it often and never run it for long. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path war;
    private final JenkinsHome home;
    private final Path log;
    private final int port;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process process;

    /**
     * One that does not run yet.
     *
     * @param log the file that its output goes to, start after start
     */
    public JenkinsServer(Path war, JenkinsHome home, Path log) throws IOException {
        this.war = war.toAbsolutePath();
        this.home = home;
        this.log = log.toAbsolutePath();
        this.port = freePort();
        Files.deleteIfExists(this.log);
        with("java.awt.headless", "true");
        with("jenkins.install.runSetupWizard", "false");
        with("hudson.model.UpdateCenter.never", "true");
    }

    /** Sets a system property of the next start. */
    public JenkinsServer with(String property, String value) {
        properties.put(property, value);
        return this;
    }

    /** Sets an environment variable of the next start. */
    public JenkinsServer withVariable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /**
     * Unpacks the war and the plugins in a folder that servers share which do not run at the same time, not in the home
     * of this one: what has been unpacked there before is not unpacked again.
     */
    public JenkinsServer unpackingIn(Path folder) {
        folders.add("--webroot=" + folder.resolve("war").toAbsolutePath());
        folders.add("--pluginroot=" + folder.resolve("plugins").toAbsolutePath());
        return this;
    }

    /** Where it listens, with a slash at the end. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + port + "/");
    }

    /** Starts it and waits until its pages are answered, its start over. */
    public void start() throws IOException, InterruptedException {
        launch();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() - end > 0) {
                kill();
                throw new IllegalStateException("Jenkins did not start; the end of " + log + ":\n" + tail());
            }
            // The process ends early, or there is news after a while.
            process.waitFor(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Lets it end as a service is ended, and waits for that. */
    public void stop() throws IOException, InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new IllegalStateException("Jenkins did not stop; the end of " + log + ":\n" + tail());
            }
        }
    }

    /** Ends it as a power failure does. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    /** The processor time that it has taken since it was started; nothing where the system does not tell. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits until it ends by itself. */
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** The file with its output. */
    public Path log() {
        return log;
    }

    /** The last lines of its output. */
    public String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    @Override
    public void close() {
        kill();
    }

    private void launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", war.toString(), "--httpListenAddress=" + LOOPBACK, "--httpPort=" + port));
        command.addAll(folders);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JENKINS_HOME", home.folder().toString());
        builder.environment().putAll(environment);
        process = builder.start();
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly, "ends Jenkins"));
    }

    /** While it starts, every page answers 503. */
    private boolean isUp() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve("login"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            // Nobody listens yet.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
