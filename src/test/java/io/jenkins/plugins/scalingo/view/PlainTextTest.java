package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[31mgreen\u001b[0m",
                "\u001b[1;38;5;196mgreen\u001b[m",
                "\u001b[2K\u001b[1Ggreen",
                "\u001b]0;a title\u0007green",
                "\u001b]8;;https://evil.example\u001b\\green\u001b]8;;\u001b\\",
                "\u001b(Bgreen\u001b7\u001b8",
                "\u0000gr\u0008een\u007f\u009b",
                "\u202egreen\u202c\u2066"
            })
    void whatIsMeantForATerminalIsLeftOut(String written) {
        assertThat(PlainText.of(written)).isEqualTo("green");
    }

    @Test
    void linesStayLines() {
        assertThat(PlainText.of("one\r\ntwo\r 50 %\r100 %\n\tthree")).isEqualTo("one\ntwo\n 50 %\n100 %\n\tthree");
    }

    @Test
    void markupIsLeftToWhoShowsIt() {
        assertThat(PlainText.of("<script>alert(1)</script> & é 漢 🚀")).isEqualTo("<script>alert(1)</script> & é 漢 🚀");
    }

    @Test
    void escapeThatIsCutOffCostsNoMoreThanItself() {
        assertThat(PlainText.of("done\u001b")).isEqualTo("done");
        assertThat(PlainText.of("done\u001b]0;" + "x".repeat(100_000))).startsWith("done");
    }
}
