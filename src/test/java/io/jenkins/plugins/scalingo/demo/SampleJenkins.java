package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.server.JenkinsHome;
import io.jenkins.plugins.scalingo.server.JenkinsServer;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A given Jenkins with this plugin, a simulated platform and a sample project; for nobody but this machine. */
final class SampleJenkins {

    private static final Path TARGET = Path.of("central", "plugin", "target");
    private static final Path HPI = TARGET.resolve("scalingo.hpi");
    private static final String SCRIPT = "sample.groovy";
    private static final Duration DEPLOYMENT = Duration.ofSeconds(20);

    private final Path war;
    private final Path plugins;

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
        JenkinsHome home = JenkinsHome.empty(TARGET.resolve("sample-jenkins")).with(plugins).with("scalingo", HPI);
        try (InputStream script = SampleJenkins.class.getResourceAsStream(SCRIPT)) {
            home.with("init.groovy.d/" + SCRIPT, new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        try (SimulatorServer server = SimulatorServer.start(new Simulator(Time.system()), 0);
                JenkinsServer jenkins = new JenkinsServer(war, home, TARGET.resolve("sample-jenkins.log"))) {
            server.simulator().addLinkedApp(Story.APP, "acme/shop").open(1, "feature-1");
            server.simulator().deployments().take(DEPLOYMENT);
            jenkins.with("scalingo.demo.address", server.address().toString()).start();
            tell(jenkins, server.address());
            return jenkins.waitFor();
        }
    }

    private static void tell(JenkinsServer jenkins, URI platform) {
        System.out.println("Jenkins   " + jenkins.address() + "   (no password; its log is " + jenkins.log() + ")");
        System.out.println("platform  " + platform + "   (simulated; app " + Story.APP + " of acme/shop)");
        System.out.println("          curl " + platform + "/_control/push -d "
                + "'{\"repository\":\"acme/shop\",\"branch\":\"main\"}'");
        System.out.println("          curl " + platform + "/_control/apps");
        System.out.println("Both run until this is interrupted.");
    }
}
