package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import io.jenkins.plugins.scalingo.platform.PullRequest;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of review apps")
class ReviewAppTableTest {

    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final String GREEN = "a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2";
    private static final String OLDER = "0000000000000000000000000000000000000000";

    private final Locale usual = Locale.getDefault();
    private final List<String> workedOut = new ArrayList<>();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(usual);
    }

    @Test
    void newestChangeRequestComesFirst() {
        assertThat(rows(List.of(app(9), app(101), app(42)), List.of()))
                .extracting(ReviewAppRow::number)
                .containsExactly("101", "42", "9");
    }

    @Test
    void thousandReviewAppsCostWhatAPageCosts() {
        List<ReviewApp> thousand =
                IntStream.rangeClosed(1, 1000).mapToObj(ReviewAppTableTest::app).toList();
        ReviewAppTable.Slice slice = table(thousand, List.of()).slice("", 2);

        assertThat(slice.rows()).hasSize(ReviewAppTable.PAGE);
        assertThat(slice.pages()).isEqualTo(40);
        assertThat(slice.rows().get(0).number()).isEqualTo("975");
        assertThat(workedOut).hasSize(ReviewAppTable.PAGE);
    }

    @Test
    void pageBeyondTheLastIsTheLast() {
        ReviewAppTable.Slice slice = table(List.of(app(1)), List.of()).slice("", 7);

        assertThat(slice.page()).isEqualTo(1);
        assertThat(slice.rows()).hasSize(1);
    }

    @Test
    void searchFindsNumbersTitlesBranchesAndNames() {
        ReviewAppTable table = table(List.of(app(41), app(42)), List.of());

        assertThat(table.slice("#42", 1).rows()).hasSize(1);
        assertThat(table.slice("TITLE 42", 1).rows()).hasSize(1);
        assertThat(table.slice("feature-42", 1).rows()).hasSize(1);
        assertThat(table.slice("shop-web-pr42", 1).rows()).hasSize(1);
        assertThat(table.slice("nothing", 1).rows()).isEmpty();
        assertThat(table.slice("nothing", 1).total()).isEqualTo(2);
    }

    @Test
    void changeRequestThatNeedsNoReviewAppYetHasNoRow() {
        assertThat(rows(List.of(), List.of(report(42, Report.Phase.HELD, null)))).isEmpty();
    }

    @Test
    void reviewAppThatIsBeingMadeHasARow() {
        List<ReviewAppRow> rows = rows(List.of(), List.of(report(42, Report.Phase.WORKING, null)));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).destroyable()).isFalse();
    }

    @Test
    void rowTellsWhetherTheNewestGreenCommitRuns() {
        assertThat(rows(List.of(app(42, GREEN)), List.of()).get(0).behind()).isFalse();
        assertThat(rows(List.of(app(42, GREEN.substring(0, 8))), List.of()).get(0).behind()).isFalse();
        assertThat(rows(List.of(app(42, OLDER)), List.of()).get(0).behind()).isTrue();
    }

    @Test
    void whatThePlatformSaidSinceTheLastReportCounts() {
        Report queued = report(42, Report.Phase.WORKING, DeploymentStatus.QUEUED);

        assertThat(rows(List.of(app(42, GREEN)), List.of(queued)).get(0).state())
                .isEqualTo(new State("Deployed", Tone.SUCCESS, ""));
    }

    @Test
    void whatStandsInTheWayIsSaid() {
        Report blocked = report(42, Report.Phase.BLOCKED, null);

        assertThat(rows(List.of(app(42)), List.of(blocked)).get(0).state())
                .isEqualTo(new State("Needs attention", Tone.ERROR, "message 42"));
    }

    @Test
    void deletionIsToldWithItsReason() {
        ReviewApp closing = new ReviewApp(
                "r", "l", "a", "shop-web-pr7", "p", "shop-web", pull(7, "https://x.example/7"), null, NOW, null, NOW);

        ReviewAppRow row = rows(List.of(closing), List.of()).get(0);
        assertThat(row.deletionAt()).isEqualTo(NOW.toEpochMilli());
        assertThat(row.deletion()).isEqualTo("Its pull request is closed");
    }

    @Test
    void addressThatIsNoWebAddressIsNoLink() {
        ReviewApp evil = new ReviewApp(
                "r", "l", "a", "shop-web-pr7", "p", "shop-web", pull(7, "javascript:alert(1)"), null, NOW, null, null);

        assertThat(rows(List.of(evil), List.of()).get(0).pullUrl()).isNull();
    }

    private List<ReviewAppRow> rows(List<ReviewApp> listed, List<Report> reports) {
        return table(listed, reports).slice("", 1).rows();
    }

    private ReviewAppTable table(List<ReviewApp> listed, List<Report> reports) {
        return new ReviewAppTable(listed, reports, name -> Optional.empty(), number -> {
            workedOut.add(number);
            return Optional.of(
                    new Known("job/shop/job/PR-" + number + "/", Optional.empty(), Optional.of(GREEN), true, true));
        });
    }

    private static Report report(int number, Report.Phase phase, DeploymentStatus status) {
        return new Report(
                new ReviewAppKey("team", AppName.of("shop-web"), String.valueOf(number)),
                phase,
                "wanted",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(status).map(known -> "deployment-" + number),
                Optional.ofNullable(status),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Line.of("message " + number),
                Optional.empty());
    }

    private static ReviewApp app(int number) {
        return app(number, GREEN);
    }

    private static ReviewApp app(int number, String commit) {
        Deployment last = new Deployment(
                "deployment-" + number, "", DeploymentStatus.SUCCESS, commit, NOW, null, null, null, null);
        return new ReviewApp(
                "r" + number,
                "link",
                "app" + number,
                "shop-web-pr" + number,
                "parent",
                "shop-web",
                pull(number, "https://scm.example/pull/" + number),
                last,
                NOW,
                null,
                null);
    }

    private static PullRequest pull(int number, String url) {
        return new PullRequest(
                String.valueOf(number),
                "acme:feature-" + number,
                "Title " + number,
                URI.create(url),
                GREEN,
                "main",
                "acme/shop",
                NOW,
                null);
    }
}
