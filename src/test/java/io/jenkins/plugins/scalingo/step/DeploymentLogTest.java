package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeploymentLogTest {

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
