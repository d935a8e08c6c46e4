package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Request;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many pull requests are closed within minutes, while the platform takes no calls: none of their review apps is left.
 */
class TeardownStormTest {

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getPackageName());

    private final Scene given = new Scene();

    @BeforeAll
    static void beQuiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LOGGER.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 200})
    void nothingIsLeftThoughThePlatformAnswers429(int pullRequests) {
        storm(pullRequests, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 200})
    void nothingIsLeftThoughJenkinsRestartsInTheMiddle(int pullRequests) {
        storm(pullRequests, true);
    }

    private void storm(int pullRequests, boolean restart) {
        List<Scene.PullRequest> all = running(pullRequests);
        given.simulator.faults().onEverything().status(429).always();
        for (Scene.PullRequest pullRequest : all) {
            pullRequest.noticedAsClosed();
            given.pass(Duration.ofMinutes(5).dividedBy(pullRequests));
        }
        given.passMinutes(5);
        if (restart) {
            given.restart();
        }
        given.passMinutes(5);
        assertThat(given.simulator.requests()).as("calls in a quarter of an hour of refusals").hasSizeLessThan(30);
        assertThat(given.reviewApps()).hasSize(pullRequests);
        assertThat(given.lifecycle().reports())
                .as("what people are told")
                .anySatisfy(report -> assertThat(report.message()).contains("429"));
        given.simulator.faults().clear();
        given.passMinutes(15);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
        assertThat(given.simulator.requests(Kind.DELETE_APP) - refusals()).isEqualTo(pullRequests);
        assertThat(mostInAMinute()).isLessThanOrEqualTo(60);
        System.out.printf(
                "teardown storm: %d closed in 5 minutes, 15 minutes of 429%s: %d calls, %d of them refused, 0 left%n",
                pullRequests,
                restart ? " with a restart" : "",
                given.simulator.requests().size(),
                given.simulator.counters().refused());
    }

    @Test
    void deletionThatNeverWorksIsToldWithNameAndAddressWhileTheOthersGo() {
        List<Scene.PullRequest> all = running(8);
        given.simulator
                .faults()
                .on("DELETE", "/v1/apps/" + given.reviewAppOf(3).orElseThrow().id())
                .status(403)
                .always();
        all.forEach(Scene.PullRequest::noticedAsClosed);
        given.passMinutes(60);
        assertThat(given.reviewApps()).singleElement().satisfies(app -> assertThat(app.pullRequest())
                .isEqualTo(3));
        Report report = given.report(Scene.reviewApp(3));
        assertThat(report.phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(report.message()).contains("shop-web-pr3").contains("403");
        assertThat(report.appName()).contains("shop-web-pr3");
        assertThat(report.url()).map(URI::toString).hasValueSatisfying(url -> assertThat(url)
                .contains("shop-web-pr3"));
        assertThat(report.nextTry()).as("it is tried again").isPresent();
        given.simulator.faults().clear();
        given.passMinutes(31);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    private List<Scene.PullRequest> running(int pullRequests) {
        given.simulator.behaviour().parallelDeployments(1000);
        List<Scene.PullRequest> all = IntStream.rangeClosed(1, pullRequests)
                .mapToObj(number -> given.pullRequest(number).builtGreen())
                .toList();
        given.passMinutes(20);
        assertThat(given.reviewApps()).hasSize(pullRequests);
        given.simulator.forgetRequests();
        return all;
    }

    private long refusals() {
        return given.simulator.requests().stream()
                .filter(request -> request.kind() == Kind.DELETE_APP && request.refused())
                .count();
    }

    private int mostInAMinute() {
        int most = 0;
        Deque<Instant> window = new ArrayDeque<>();
        for (Request request : given.simulator.requests()) {
            window.addLast(request.at());
            while (!window.getFirst().isAfter(request.at().minusSeconds(60))) {
                window.removeFirst();
            }
            most = Math.max(most, window.size());
        }
        return most;
    }
}
