package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Storage;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.HttpTransport;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows the plugin at work, and whether the platform ended as it should. */
public final class Demo {

    private static final Duration DEPLOYMENT = Duration.ofSeconds(3);
    /** Held, or its level would be forgotten. */
    private static final Logger ENGINE = Logger.getLogger(Lifecycle.class.getPackageName());

    private Demo() {}

    /**
     * Plays the story, or with {@code JENKINS_WAR} set starts that Jenkins. Exits with 1 if the platform did not end as
     * it should.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String war = System.getenv("JENKINS_WAR");
        if (war != null && !war.isEmpty()) {
            System.exit(SampleJenkins.of(Path.of(war), System.getenv("JENKINS_PLUGINS")).run());
        }
        ENGINE.setLevel(Level.OFF);
        try (SimulatorServer server = SimulatorServer.start(new Simulator(Time.system()), 0)) {
            System.exit(play(server.simulator()) ? 0 : 1);
        }
    }

    private static boolean play(Simulator simulator) throws IOException, InterruptedException {
        Time time = Time.system();
        Repository repository = simulator.addLinkedApp(Story.APP, "acme/shop");
        simulator.deployments().take(DEPLOYMENT);
        Tally tally = new Tally(HttpTransport.builder().build());
        Scalingo client = Scalingo.of(
                simulator.region(),
                new ApiToken(Simulator.TOKEN),
                new RequestBudget(RequestBudget.PLATFORM_PER_MINUTE, time),
                tally,
                time);
        PaperJenkins jenkins = new PaperJenkins();
        Outcome outcome = new Outcome(simulator);
        Chronicle chronicle = new Chronicle(System.out, time);
        Path ledger = Files.createTempDirectory("scalingo-ledger");
        chronicle.happens("platform", "is simulated on " + simulator.address() + ": a deployment takes "
                + DEPLOYMENT.toSeconds() + " seconds, 60 requests fit into a minute");
        try (Lifecycle lifecycle =
                new Lifecycle(jenkins, name -> Optional.of(client), Storage.inFolder(ledger), time)) {
            lifecycle.start();
            new Story(repository, jenkins, lifecycle, chronicle, outcome, time).tell();
        }
        outcome.print(System.out, tally);
        System.out.println("The ledger is in " + ledger);
        return conclude(outcome.differences());
    }

    private static boolean conclude(List<String> differences) {
        differences.forEach(difference -> System.out.println("DIFFERENT: " + Chronicle.shortened(difference)));
        System.out.println("The platform is " + (differences.isEmpty() ? "" : "not ") + "as it should be.");
        return differences.isEmpty();
    }
}
