package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What should be on the platform in the end, noted while the story goes on, and how that compares with what is. */
final class Outcome {

    private final Simulator simulator;
    /** By app: the commit that should run; empty where there should be no app. */
    private final Map<String, Optional<String>> wanted = new TreeMap<>();

    private final Set<String> green = new HashSet<>();

    Outcome(Simulator simulator) {
        this.simulator = simulator;
    }

    void runs(String app, String commit) {
        wanted.put(app, Optional.of(commit));
        green.add(commit);
    }

    void isNone(String app) {
        wanted.put(app, Optional.empty());
    }

    /** A line for each thing that is not as it should be. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        wanted.forEach((app, commit) -> {
            String is = simulator.app(app).map(Outcome::told).orElse("not there");
            String should = commit.map(c -> "runs " + c).orElse("not there");
            if (!is.equals(should)) {
                differences.add(app + " should be: " + should + ", and is: " + is);
            }
        });
        for (AppState app : simulator.apps()) {
            if (!wanted.containsKey(app.name())) {
                differences.add(app.name() + " is there and nobody wanted it");
            }
            for (DeploymentState deployment : simulator.deploymentsOf(app.name())) {
                if (!green.contains(deployment.commit())) {
                    differences.add(app.name() + " was given " + deployment.commit() + ", which no build vouches for");
                }
            }
        }
        int refused = simulator.counters().refused();
        if (refused > 0) {
            differences.add(refused + " requests were more than the platform allows");
        }
        return differences;
    }

    private static String told(AppState app) {
        boolean runs = Objects.equals(app.runningCommit(), app.lastCommit()) && "success".equals(app.lastStatus());
        return runs ? "runs " + app.runningCommit() : app.lastStatus() + " with " + app.lastCommit();
    }

    void print(PrintStream out, Tally tally) {
        out.printf("%n%-14s %-8s %-10s %s%n", "app", "commit", "state", "requests used");
        wanted.keySet().forEach(name -> {
            Optional<AppState> app = simulator.app(name);
            out.printf(
                    "%-14s %-8s %-10s %d%n",
                    name,
                    app.map(AppState::runningCommit).map(commit -> commit.substring(0, 7)).orElse("-"),
                    app.map(AppState::status).orElse("none"),
                    tally.of(name));
        });
        out.printf("%-34s %d%n", "tokens, and lists of review apps", tally.of(Tally.SHARED));
        out.printf("%-34s %d%n", "all", tally.total());
    }
}
