package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The check on a pull request")
class ReviewAppCheckTest {

    private static final AppName APP = AppName.of("acme-shop");
    private static final Key KEY = new ReviewAppKey("acme", APP, "42");

    @Test
    void leadsToTheReviewAppThatRunsTheCommit() {
        ReviewAppCheck check = check(Report.Phase.SETTLED, "https://acme-shop-pr42.example.com", "").orElseThrow();

        assertThat(check.verdict()).isEqualTo(ReviewAppCheck.Verdict.RUNS);
        assertThat(check.url()).contains("https://acme-shop-pr42.example.com");
        assertThat(check.summary()).isEqualTo("[acme-shop-pr42](https://acme-shop-pr42.example.com)");
    }

    @Test
    void waitsForTheAddressOfTheReviewApp() {
        assertThat(check(Report.Phase.SETTLED, null, "")).isEmpty();
    }

    @Test
    void neverLeadsToAScript() {
        assertThat(check(Report.Phase.SETTLED, "javascript:alert(1)", "")).isEmpty();
    }

    @Test
    void keepsTheAddressOneAddressInMarkdown() {
        assertThat(check(Report.Phase.SETTLED, "https://x.example.com/a)b", "").orElseThrow().summary())
                .isEqualTo("[acme-shop-pr42](https://x.example.com/a%29b)");
    }

    @Test
    void saysWhyADeploymentFailed() {
        ReviewAppCheck check = check(Report.Phase.FAILED, null, "deployment d1 ended with build\u001berror\nnow")
                .orElseThrow();

        assertThat(check.verdict()).isEqualTo(ReviewAppCheck.Verdict.FAILED);
        assertThat(check.summary()).isEqualTo("deployment d1 ended with build error now");
        assertThat(check.url()).isEmpty();
    }

    @Test
    void takesNothingForMarkupThatAStrangerWrote() {
        ReviewAppCheck check =
                check(Report.Phase.BLOCKED, null, "refused: <img src=x> [here](https://evil.example) @all").orElseThrow();

        assertThat(check.summary())
                .isEqualTo("refused: \\<img src=x\\> \\[here\\]\\(https://evil.example\\) \\@all");
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKING", "HELD", "SUPERSEDED", "GONE"})
    void isNotThereBeforeItHasAnEnd(Report.Phase phase) {
        assertThat(check(phase, "https://acme-shop-pr42.example.com", "on its way")).isEmpty();
    }

    @Test
    void isNewsAgainOnlyWhenItSaysSomethingElse() {
        String first = check(Report.Phase.FAILED, null, "one").orElseThrow().fingerprint();

        assertThat(check(Report.Phase.FAILED, null, "one").orElseThrow().fingerprint()).isEqualTo(first);
        assertThat(check(Report.Phase.FAILED, null, "two").orElseThrow().fingerprint()).isNotEqualTo(first);
        assertThat(check(Report.Phase.BLOCKED, null, "one").orElseThrow().fingerprint()).isNotEqualTo(first);
    }

    @Test
    void isAboutReviewAppsOnly() {
        Report branch = report(new BranchKey("acme", APP, "main"), Report.Phase.SETTLED, "https://a.example.com", "");

        assertThat(ReviewAppCheck.of(branch)).isEmpty();
    }

    private static Optional<ReviewAppCheck> check(Report.Phase phase, String url, String message) {
        return ReviewAppCheck.of(report(KEY, phase, url, message));
    }

    private static Report report(Key key, Report.Phase phase, String url, String message) {
        return new Report(
                key,
                phase,
                "",
                Optional.of("acme-shop-pr42"),
                Optional.ofNullable(url).map(URI::create),
                Optional.of(new Vouched("a1b2c3d", "shop/PR-42", 7)),
                Optional.of("a1b2c3d"),
                Optional.of("d1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Line.of(message),
                Optional.empty());
    }
}
