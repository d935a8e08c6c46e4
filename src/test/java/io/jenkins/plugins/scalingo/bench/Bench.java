package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** Plays all plans, prints the tables and writes them as JSON. The exit code says nothing about the goals. */
public final class Bench {

    private static final List<String> NOTES = List.of(
            "Virtual time, on a simulated platform: a request takes no time, a deployment a minute. The platform's",
            "limit of ten deployments at a time is lifted: it would be all that is measured.",
            "each: requests per review app, those for tokens and refused ones included. resync: lists of the slow",
            "look at everything, every five minutes, apart. time: to the last request that changes something.",
            "allowed: that time, against what 60 requests a minute allow. failed: builds whose script gave up.",
            "dropped: the pull request stays open, but its job is gone. A review app whose pull request is closed",
            "is deleted by the platform itself.",
            "script: a build of its own for each change, on Scalingo's JavaScript SDK: exchanges the token, asks for",
            "the review app, switches its auto-deploy off, polls every ten seconds until it runs; another one",
            "deletes it. It gives up at the first refusal, or tries again with growing pauses for half an hour. Over",
            "HTTP, against the same simulator, whose clock moves only while all scripts sleep: their requests take",
            "no time either. At once means within a minute: the worst case for scripts; the day is the usual one.");

    private final Path peer;
    private final Sheet sheet = new Sheet(System.out);
    private final List<Row> rows = new ArrayList<>();
    private double resyncPerApp;

    private Bench(Path peer) {
        this.peer = peer;
    }

    /**
     * Runs all.
     *
     * @param arguments where to write the JSON, and the folder of the scripts with their packages
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Logger engine = Logger.getLogger(Lifecycle.class.getPackageName());
        engine.setLevel(Level.OFF);
        new Bench(Path.of(arguments[1])).run(Path.of(arguments[0]));
        engine.setLevel(null);
    }

    private void run(Path file) throws IOException, InterruptedException, RunnerException {
        HintCost hint = HintCost.measure();
        WaitingSteps.Found waiting = new WaitingSteps().measure();
        InteractiveWait.Found wait = new InteractiveWait().measure();
        LedgerCost ledger = LedgerCost.measure();
        sheet.titles();
        engineAndPeer(Plan.storm(200, 1, Plan.Act.DROP, false));
        engineAndPeer(Plan.teardown(200));
        engineAndPeer(Plan.day(80, 400, 60));
        engine(Plan.storm(200, 1, Plan.Act.CLOSE, false));
        engine(Plan.storm(200, 1, Plan.Act.DROP, true));
        engine(Plan.storm(1000, 1, Plan.Act.DROP, false));
        engine(Plan.storm(1000, 20, Plan.Act.DROP, false));
        List<Goal> goals = goals(wait, waiting);
        sheet.goals(goals);
        sheet.lines("what Jenkins and its users feel", felt(wait, waiting, hint, ledger));
        sheet.lines("how to read it", NOTES);
        Result.of(NOTES, goals, rows, wait, waiting, hint, ledger).write(file);
        System.out.println("\nThe same for machines: " + file);
    }

    private void engineAndPeer(Plan plan) throws InterruptedException {
        engine(plan);
        for (PeerRun.Manner manner : PeerRun.Manner.values()) {
            try {
                add(new PeerRun(peer, plan, manner).run());
            } catch (IOException e) {
                System.out.printf("%-28s %-20s not run: %s%n", plan.name(), manner.by, e.getMessage());
            }
        }
    }

    private void engine(Plan plan) {
        EngineRun run = new EngineRun(plan);
        List<Row> played = new ArrayList<>();
        for (Plan.Phase phase : plan.phases()) {
            played.add(run.run(phase));
            if (phase == plan.phases().get(0)) {
                resyncPerApp = Math.max(resyncPerApp, (double) run.requestsOfResync() / plan.apps());
            }
        }
        add(played);
    }

    private void add(List<Row> more) {
        rows.addAll(more);
        sheet.print(more);
    }

    private List<Goal> goals(InteractiveWait.Found wait, WaitingSteps.Found waiting) {
        List<Row> ours = rows.stream().filter(row -> row.by().equals(EngineRun.BY)).toList();
        List<Row> atOnce = ours.stream().filter(Row::atOnce).toList();
        return List.of(
                each("created", Plan.Act.OPEN.goal, ours),
                each("updated", Plan.Act.PUSH.goal, ours),
                each("destroyed", Plan.Act.DROP.goal, ours),
                Goal.worst("time, against what 60 requests a minute allow", Row.TIME_GOAL, atOnce, Row::ofAllowed),
                Goal.worst("refused requests", 0, ours, Row::refused),
                Goal.worst("review apps that are wrong in the end", 0, ours, row -> row.left().all()),
                new Goal("longest wait of an interactive call, in requests' time", 2, wait.requestsOfCall()),
                new Goal("longest wait of a step for its first answer, in requests' time", 2, wait.requestsOfStep()),
                new Goal("threads of " + waiting.steps() + " waiting steps, the engine's own", 4, waiting.threads()),
                new Goal("requests of a full resync, per app", 1, resyncPerApp));
    }

    private static Goal each(String subject, double most, List<Row> rows) {
        List<Row> those = rows.stream().filter(row -> row.subject().equals(subject)).toList();
        return Goal.worst("requests per review app " + subject, most, those, Row::requestsEach);
    }

    private static List<String> felt(
            InteractiveWait.Found wait, WaitingSteps.Found waiting, HintCost hint, LedgerCost ledger) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "beside a full background %d calls waited up to %d ms, %d steps up to %d ms for a first answer",
                        wait.calls(),
                        wait.longestCall(),
                        wait.steps(),
                        wait.longestStep()),
                String.format(
                        Locale.ROOT,
                        "%d waiting steps: %d threads, %d bytes each",
                        waiting.steps(),
                        waiting.threads(),
                        waiting.bytesEach()),
                String.format(
                        Locale.ROOT,
                        "a listener's hint, 10,000 review apps tracked: %.0f ns (median), %.0f ns (99 %%), %.0f bytes",
                        hint.median(),
                        hint.percentile99(),
                        hint.bytes()),
                String.format(
                        Locale.ROOT,
                        "the ledger of %d review apps: %.2f MB, written in %.1f ms (median); for each of them %s",
                        ledger.reviewApps(),
                        ledger.pageBytes() / 1e6,
                        ledger.writeMillis(),
                        ledger.phases().stream()
                                .map(phase -> String.format(
                                        Locale.ROOT,
                                        "%s %.2f writes, %.2f MB",
                                        phase.subject(),
                                        phase.writes(),
                                        phase.megabytes()))
                                .collect(Collectors.joining("; "))));
    }
}
