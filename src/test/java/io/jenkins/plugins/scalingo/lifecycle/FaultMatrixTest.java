package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.Report.Phase;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every call, every fault: once, five times and for an hour, each without and with a restart after the first time.
 * Somebody is told while it lasts, the requests stay few, and when it is over everything is as if nothing had happened.
 */
class FaultMatrixTest {

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getPackageName());
    private static final String ROW = "%-26s %-27s %5s %5s %5s  %-8s %s%n";
    private static final Duration SOON = Duration.ofMinutes(20);
    private static final Duration LATER = Duration.ofMinutes(45);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_IN_AN_HOUR = 120;
    private static final List<String> TABLE = new ArrayList<>();

    @BeforeAll
    static void beQuiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void print() {
        LOGGER.setLevel(null);
        System.out.printf(ROW, "call", "fault", "once", "5 x", "1 h", "told", "(once, 5 x and 1 h: requests used)");
        TABLE.forEach(System.out::print);
    }

    @ParameterizedTest
    @EnumSource
    void faultIsToldAndOvercome(Plot plot) {
        for (Ailment ailment : Ailment.values()) {
            passing(plot, ailment, 1, true);
            passing(plot, ailment, 5, true);
            lasting(plot, ailment, true);
            long once = passing(plot, ailment, 1, false);
            long fiveTimes = passing(plot, ailment, 5, false);
            Hour hour = lasting(plot, ailment, false);
            TABLE.add(String.format(
                    ROW, plot.call, ailment.told, once, fiveTimes, hour.requests, hour.phase, hour.message));
        }
    }

    private record Hour(long requests, Phase phase, String message) {}

    /** The requests that it took until it was settled, and those of the slow look at everything in that time. */
    private static long passing(Plot plot, Ailment ailment, int times, boolean restart) {
        Scene scene = begun(plot);
        ailment.strike(scene.simulator.faults().on(plot.kind).times(times));
        plot.begin(scene);
        restart(scene, restart);
        scene.pass(times == 1 ? SOON : HOUR);
        check(plot, ailment, scene);
        return scene.budget.granted();
    }

    /** What was told while it lasted. */
    private static Hour lasting(Plot plot, Ailment ailment, boolean restart) {
        Scene scene = begun(plot);
        ailment.strike(scene.simulator.faults().on(plot.kind).always());
        Key key = plot.begin(scene);
        restart(scene, restart);
        long before = scene.budget.granted();
        scene.pass(HOUR);
        long requests = scene.budget.granted() - before;
        assertThat(requests).as("requests in an hour of %s, %s", plot, ailment).isLessThan(MOST_IN_AN_HOUR);
        Optional<Report> report = scene.lifecycle().report(key);
        Phase phase = report.map(Report::phase).orElse(Phase.GONE);
        String message = report.map(Report::message).orElse("nothing is left to be done");
        assertThat(message).as("what is told of %s, %s", plot, ailment).isNotBlank();
        scene.simulator.faults().clear();
        scene.pass(LATER);
        check(plot, ailment, scene);
        return new Hour(requests, phase, message);
    }

    private static Scene begun(Plot plot) {
        Scene scene = new Scene();
        plot.before(scene);
        scene.passMinutes(10);
        return scene;
    }

    private static void restart(Scene scene, boolean wanted) {
        if (wanted) {
            scene.pass(Duration.ofSeconds(1));
            scene.restart();
        }
    }

    private static void check(Plot plot, Ailment ailment, Scene scene) {
        try {
            plot.end(scene);
        } catch (AssertionError e) {
            throw new AssertionError(
                    plot + ", " + ailment + ": " + e.getMessage() + "; " + scene.lifecycle().reports(), e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, false", "5, false", "1000, false", "1, true", "5, true", "1000, true"})
    void logIsCompleteThoughItsStreamIsCutOff(int times, boolean restart) throws Exception {
        log("stream closed", times, restart, scene -> scene.simulator.streams().closeAll());
    }

    @ParameterizedTest
    @CsvSource({"1, false", "5, false", "1000, false", "1, true", "5, true", "1000, true"})
    void logIsCompleteThoughFramesAreNoJson(int times, boolean restart) throws Exception {
        log("frame that is no JSON", times, restart, scene -> scene.simulator.streams().sendRaw(Scene.APP, "<html>"));
    }

    private static void log(String fault, int times, boolean restart, Consumer<Scene> trouble) throws Exception {
        Scene scene = new Scene();
        AppName app = AppName.of(Scene.APP);
        OrderKey order = scene.lifecycle()
                .order("1", new DeployOrder(Scene.ACCOUNT, app, "main", Optional.empty(), "a test"));
        scene.pass(Duration.ofSeconds(5));
        String deployment = scene.report(order).deployment().orElseThrow();
        Lines lines = new Lines();
        LogReading reading = scene.lifecycle().readLog(Scene.ACCOUNT, app, deployment, 0, lines);
        for (int second = 0; second < 120; second += 3) {
            scene.pass(Duration.ofSeconds(3));
            scene.simulator.catchUp();
            if (second / 3 < times) {
                trouble.accept(scene);
            }
            if (restart && second == 3) {
                scene.restart();
                reading = scene.lifecycle().readLog(Scene.ACCOUNT, app, deployment, lines.text.size(), lines);
            }
        }
        reading.finish();
        scene.pass(Duration.ofSeconds(30));
        Deployments deployments = scene.client().deployments();
        assertThat(lines.text).isEqualTo(deployments
                .output(deployments.get(app, deployment))
                .lines()
                .toList());
        assertThat(lines.missing).containsExactly("null");
        if (!restart) {
            TABLE.add(String.format(
                    ROW,
                    "read a log by its stream",
                    fault,
                    times == 1 ? scene.budget.granted() : "",
                    times == 5 ? scene.budget.granted() : "",
                    times > 5 ? scene.budget.granted() : "",
                    "",
                    "the log is complete, each line once"));
        }
    }

    /** Who reads a log, also over a restart: each line once and in order. */
    private static final class Lines implements LogReader {
        final List<String> text = new ArrayList<>();
        final List<String> missing = new ArrayList<>();

        @Override
        public void line(long number, String line) {
            assertThat(number).isEqualTo(text.size());
            text.add(line);
        }

        @Override
        public void end(String what) {
            missing.add(String.valueOf(what));
        }
    }
}
