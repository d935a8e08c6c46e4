package io.jenkins.plugins.scalingo.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final ReviewAppKey KEY = new ReviewAppKey("acme", AppName.of("acme-shop"), "42");

    @Test
    void newsNameTheReviewAppOnceItHasAName() {
        assertThat(Console.news(report(Optional.of("acme-shop-pr42"), "is building")))
                .isEqualTo("acme-shop-pr42: is building");
        assertThat(Console.news(report(Optional.empty(), "asked for"))).isEqualTo("acme-shop: asked for");
    }

    @Test
    void whatThePlatformSaysStaysOneLineOfPrintableText() {
        assertThat(Console.news(report(Optional.empty(), "first\r\nFinished: SUCCESS\u001b[31m")))
                .isEqualTo("acme-shop: first Finished: SUCCESS [31m");
    }

    private static Report report(Optional<String> name, String message) {
        return new Report(
                KEY,
                Report.Phase.WORKING,
                "",
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Line.of(message),
                Optional.empty());
    }
}
