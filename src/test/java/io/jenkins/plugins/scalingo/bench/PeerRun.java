package io.jenkins.plugins.scalingo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Plays a plan with a script per build, in JavaScript, over HTTP. The simulator's clock stands still but for the
 * scripts' own pauses: when all of them sleep, it is moved to the next waking. So a request takes the scripts no time,
 * as it takes none in {@link EngineRun}, and their polls and retries come as far apart as they would.
 */
final class PeerRun {

    /** How the scripts meet a refusal. */
    enum Manner {
        NAIVE("script"),
        PATIENT("script that retries");

        final String by;

        Manner(String by) {
            this.by = by;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path peer;
    private final Plan plan;
    private final Manner manner;

    /**
     * A run.
     *
     * @param peer the folder with the scripts and the packages they need
     */
    PeerRun(Path peer, Plan plan, Manner manner) {
        this.peer = peer;
        this.plan = plan;
        this.manner = manner;
    }

    /**
     * Plays all of it.
     *
     * @throws IOException if the scripts could not be run to their end
     */
    List<Row> run() throws IOException, InterruptedException {
        if (!Files.isDirectory(peer.resolve("node_modules").resolve("scalingo"))) {
            throw new IOException("npm has not installed the package scalingo");
        }
        Simulator simulator = new Simulator(InstantSource.fixed(VirtualTime.START));
        Path file = peer.resolve("plan.json");
        JSON.writeValue(file.toFile(), plan);
        try (SimulatorServer server = SimulatorServer.start(simulator, 0)) {
            SimulatedTeam.set(simulator, plan);
            Process node = new ProcessBuilder(
                            "node", "peer.js", server.address().toString(), file.getFileName().toString(),
                            manner.name().toLowerCase(Locale.ROOT))
                    .directory(peer.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                return follow(node, simulator);
            } finally {
                node.destroy();
            }
        }
    }

    private List<Row> follow(Process node, Simulator simulator) throws IOException, InterruptedException {
        Measure measure = new Measure(simulator, plan);
        List<Row> rows = new ArrayList<>();
        try (BufferedReader said = node.inputReader(StandardCharsets.UTF_8);
                Writer answer = node.outputWriter(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                String[] words = line.split(" ");
                Plan.Phase phase = plan.phases().get(Integer.parseInt(words[1]));
                if (words[0].equals("begin")) {
                    measure.begin();
                } else {
                    phase.events().forEach(measure::happened);
                    rows.add(measure.end(manner.by, phase, 0, Integer.parseInt(words[2])));
                }
                answer.write("go on\n");
                answer.flush();
            }
        }
        if (node.waitFor() != 0 || rows.size() != plan.phases().size()) {
            throw new IOException("the scripts ended in the middle");
        }
        return rows;
    }
}
