package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
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
import java.util.List;

/** A given Jenkins with this plugin, a simulated platform and a sample project; for nobody but this machine. */
final class SampleJenkins {

    private static final Path TARGET = Path.of("central", "plugin", "target");
    private static final Path HPI = TARGET.resolve("scalingo.hpi");
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration DEPLOYMENT = Duration.ofSeconds(20);
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final Path war;
    private final Path plugins;
    private final Path home = TARGET.resolve("sample-jenkins").toAbsolutePath();
    private final Path log = TARGET.resolve("sample-jenkins.log").toAbsolutePath();

    private SampleJenkins(Path war, Path plugins) {
        this.war = war;
        this.plugins = plugins;
    }

    /**
     * A Jenkins to start.
     *
     * @param war its file
     * @param plugins folder of the plugins it needs; null if that was not said
     */
    static SampleJenkins of(Path war, String plugins) {
        if (!Files.isRegularFile(war)) {
            throw new IllegalArgumentException("JENKINS_WAR is no file: " + war);
        }
        if (plugins == null || !Files.isDirectory(Path.of(plugins))) {
            throw new IllegalArgumentException("JENKINS_PLUGINS must name a folder of .hpi or .jpi files: " + plugins);
        }
        return new SampleJenkins(war, Path.of(plugins));
    }

    /**
     * Runs it until it ends or this process is interrupted.
     *
     * @return the exit code
     */
    int run() throws IOException, InterruptedException {
        SampleHome.make(home, HPI, plugins);
        try (SimulatorServer server = SimulatorServer.start(new Simulator(Time.system()), 0)) {
            server.simulator().addLinkedApp(Story.APP, "acme/shop").open(1, "feature-1");
            server.simulator().deployments().take(DEPLOYMENT);
            int port = freePort();
            Process jenkins = start(port, server.address());
            Thread end = new Thread(jenkins::destroy, "stops Jenkins");
            Runtime.getRuntime().addShutdownHook(end);
            if (isUp(jenkins, port)) {
                tell(port, server.address());
            } else {
                System.out.println("Jenkins did not start; its log is " + log);
                jenkins.destroy();
            }
            return jenkins.waitFor();
        }
    }

    private void tell(int port, URI platform) {
        System.out.println("Jenkins   http://" + LOOPBACK + ":" + port + "/   (no password; its log is " + log + ")");
        System.out.println("platform  " + platform + "   (simulated; app " + Story.APP + " of acme/shop)");
        System.out.println("          curl " + platform + "/_control/push -d "
                + "'{\"repository\":\"acme/shop\",\"branch\":\"main\"}'");
        System.out.println("          curl " + platform + "/_control/apps");
        System.out.println("Both run until this is interrupted.");
    }

    private Process start(int port, URI platform) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djenkins.install.runSetupWizard=false",
                "-Dhudson.model.UpdateCenter.never=true",
                "-Dscalingo.demo.address=" + platform,
                "-jar",
                war.toString(),
                "--httpListenAddress=" + LOOPBACK,
                "--httpPort=" + port);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JENKINS_HOME", home.toString());
        return builder.start();
    }

    /** Waits until Jenkins answers, its setup page over. */
    private static boolean isUp(Process jenkins, int port) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + port + "/login"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (jenkins.isAlive() && System.nanoTime() - end < 0) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK) {
                    return true;
                }
            } catch (IOException e) {
                // Nobody listens yet.
            }
            Thread.sleep(500);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
