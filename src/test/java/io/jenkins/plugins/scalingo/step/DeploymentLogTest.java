package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentLogTest {

    private final Queue<Runnable> later = new ArrayDeque<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Console console = new Console(() -> new PrintStream(written, true, StandardCharsets.UTF_8));

    @Test
    void logOfHalfAGigabyteIsCutAndItsEndIsKnown() {
        DeploymentLog log = log(false);
        String line = "x".repeat(100);
        for (int number = 0; number < 5_242_880; number++) {
            log.line(number, line);
            runLater();
        }
        log.line(5_242_880, "\u001b[31mthe end\u001b[0m");
        log.end(null);
        runLater();
        assertThat(console()).hasSize(DeploymentLog.MOST_LINES + 1).last().asString().contains("can bear");
        assertThat(log.isFull()).isTrue();
        assertThat(log.tail()).hasSize(DeploymentLog.LAST_LINES).last().isEqualTo("\u001b[31mthe end\u001b[0m");
        assertThat(log.lastLines()).last().isEqualTo("the end");
    }

    @Test
    void endIsToldWhenAllLinesArePrinted() {
        DeploymentLog log = log(false);
        List<Integer> printed = new ArrayList<>();
        log.whenEnded(() -> printed.add(console().size()));
        log.line(0, "one");
        log.line(1, "two");
        log.end("the platform said no more");
        runLater();
        assertThat(printed).containsExactly(3);
        assertThat(console()).containsExactly(
                "one", "two", "[Scalingo] The rest of the log could not be read: the platform said no more");
        assertThat(log.isFull()).isFalse();
        assertThat(log.tail()).as("it is in the console").isEmpty();
    }

    @Test
    void quietLogPrintsNothingAndKnowsItsLastLines() {
        DeploymentLog log = log(true);
        for (int number = 0; number < 100; number++) {
            log.line(number, "line " + number);
        }
        log.end(null);
        runLater();
        assertThat(console()).isEmpty();
        assertThat(log.tail()).hasSize(DeploymentLog.LAST_LINES).last().isEqualTo("line 99");
    }

    private DeploymentLog log(boolean quiet) {
        return new DeploymentLog(console, quiet, 0, lines -> {}, (task, millis) -> later.add(task));
    }

    private void runLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private List<String> console() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void coloursAreKept() {
        assertThat(DeploymentLog.printable("\u001b[1;32m-----> \u001b[0mNode.js"))
                .isEqualTo("\u001b[1;32m-----> \u001b[0mNode.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b[2Jb",
                "a\rb",
                "a\u0007b",
                "a\u001b[8mb",
                "a\u001b[1;08;4mb",
                "a\u001bcb",
                "a\u0000\u009bb"
            })
    void otherControlCharactersAreNot(String line) {
        assertThat(DeploymentLog.printable(line)).isEqualTo("ab");
    }

    @Test
    void aForgedConsoleNoteIsNoneAnyMore() {
        assertThat(DeploymentLog.printable("\u001b[8mha:AAAA\u001b[0mtext")).doesNotContain("\u001b[8m");
    }

    @Test
    void endlessLineIsCut() {
        assertThat(DeploymentLog.printable("x".repeat(1_000_000))).hasSizeLessThan(11_000);
    }
}
