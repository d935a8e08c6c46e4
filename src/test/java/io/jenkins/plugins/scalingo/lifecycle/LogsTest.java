package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployments;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogsTest {

    private static final AppName APP = AppName.of(Scene.APP);

    private final Scene given = new Scene();
    private String deployment;

    /** A reader that also sees whether a line came twice or too early. */
    private static class Console implements LogReader {
        final List<String> lines = new ArrayList<>();
        final List<String> ends = new ArrayList<>();

        @Override
        public void line(long number, String text) {
            assertThat(number).as("number of the next line").isEqualTo(lines.size());
            lines.add(text);
        }

        @Override
        public void end(String missing) {
            ends.add(missing == null ? "complete" : missing);
        }
    }

    @BeforeEach
    void deploy() throws IOException {
        OrderKey order = given.lifecycle()
                .order("1", new DeployOrder(Scene.ACCOUNT, APP, "main", Optional.empty(), "a test"));
        given.pass(Duration.ofSeconds(5));
        deployment = given.report(order).deployment().orElseThrow();
    }

    @Test
    void logIsReadWhileItIsWrittenAndToItsEnd() throws Exception {
        Console console = new Console();
        LogReading reading = given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofSeconds(25));
        given.simulator.catchUp();
        assertThat(console.lines).as("what came before the end").isNotEmpty();
        given.pass(Duration.ofMinutes(2));
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.lines).isEqualTo(wholeLog());
        assertThat(console.ends).containsExactly("complete");
    }

    @Test
    void logIsCompleteEvenWithoutAStream() throws Exception {
        given.simulator.faults().on(Kind.SHOW_APP).status(500).always();
        Console console = new Console();
        LogReading reading = given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofMinutes(2));
        assertThat(console.lines).isEmpty();
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.lines).isEqualTo(wholeLog());
    }

    @Test
    void readerThatGoesOnAfterARestartGetsNoLineTwice() throws Exception {
        Console console = new Console();
        given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofSeconds(25));
        given.simulator.catchUp();
        given.restart();
        LogReading reading =
                given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, console.lines.size(), console);
        given.pass(Duration.ofMinutes(2));
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.lines).isEqualTo(wholeLog());
    }

    @Test
    void logThatCannotBeHadIsSaidToBeMissing() {
        given.simulator.faults().on(Kind.DEPLOYMENT_OUTPUT).status(404).always();
        Console console = new Console();
        LogReading reading = given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofMinutes(2));
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.ends).singleElement().asString().contains("404");
    }

    @Test
    void endThatTheStreamTellsIsNotAwaitedALookLonger() throws Exception {
        given.pass(Duration.ofSeconds(3));
        List<Report.Phase> phases = new ArrayList<>();
        OrderKey order = new OrderKey(Scene.ACCOUNT, APP, "1");
        given.lifecycle().watch(order, report -> phases.add(report.phase()));
        given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, new Console());
        given.pass(Duration.ofSeconds(51));
        assertThat(phases).as("two seconds before the end, at the last look").last().isEqualTo(Report.Phase.WORKING);
        given.pass(Duration.ofSeconds(2));
        given.simulator.catchUp();
        given.pass(Duration.ofSeconds(1));
        assertThat(phases).last().isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void readerThatIsFullNeedsNoRest() {
        Console console = new Console() {
            @Override
            public boolean isFull() {
                return true;
            }
        };
        LogReading reading = given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofMinutes(2));
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.ends).containsExactly("complete");
        assertThat(given.simulator.requests(Kind.DEPLOYMENT_OUTPUT)).isZero();
    }

    @Test
    void closedReadingHearsNothing() {
        Console console = new Console();
        given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console).close();
        given.pass(Duration.ofMinutes(2));
        given.simulator.catchUp();
        assertThat(console.lines).isEmpty();
        assertThat(console.ends).isEmpty();
    }

    @Test
    void readingMayBeClosedWhenItHasEnded() {
        Console console = new Console();
        LogReading reading = given.lifecycle().readLog(Scene.ACCOUNT, APP, deployment, 0, console);
        given.pass(Duration.ofMinutes(2));
        reading.finish();
        given.pass(Duration.ofSeconds(10));
        reading.close();
        given.pass(Duration.ofSeconds(10));
        assertThat(console.ends).containsExactly("complete");
    }

    private List<String> wholeLog() throws IOException, InterruptedException {
        Deployments deployments = given.client().deployments();
        return deployments.output(deployments.get(APP, deployment)).lines().toList();
    }
}
