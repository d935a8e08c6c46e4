package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupportBundleTest {

    @Test
    void supportReadsWhatIsWantedWhatIsAndWhenItGoesOn() {
        Report report = new Report(
                new ReviewAppKey("team", AppName.of("shop-web"), "42"),
                Report.Phase.WORKING,
                "Open[a1b2c3d]",
                Optional.of("shop-web-pr42"),
                Optional.of(URI.create("https://shop-web-pr42.example.com")),
                Optional.empty(),
                Optional.of("a1b2c3d"),
                Optional.of("5ca11960"),
                Optional.of(DeploymentStatus.BUILDING),
                Optional.empty(),
                Optional.empty(),
                Optional.of("asked for the review app"),
                Line.of("deployment 5ca11960 is building"),
                Optional.of(Instant.parse("2026-01-05T08:00:00Z")));
        assertThat(printed(List.of(report)))
                .contains("review app of change request 42 on shop-web (account team)")
                .contains("state: WORKING, deployment 5ca11960 is building")
                .contains("wanted: Open[a1b2c3d]")
                .contains("app: shop-web-pr42")
                .contains("newest deployment: a1b2c3d, building")
                .contains("last act: asked for the review app")
                .contains("next try: 2026-01-05T08:00:00Z");
    }

    @Test
    void bundleOfAQuietJenkinsSaysSo() {
        assertThat(printed(List.of())).contains("0 apps");
    }

    private static String printed(List<Report> reports) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        SupportBundle.print(reports, out);
        out.flush();
        return text.toString();
    }
}
