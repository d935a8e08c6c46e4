package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The engine as it runs in Jenkins: with its own threads, on the real clock, its ledger on disk. */
@Timeout(60)
class RunningLifecycleTest {

    private static final int PULL_REQUESTS = 40;

    private final Time time = Time.system();
    private final Simulator simulator = new Simulator(time);
    private final JenkinsDouble jenkins = new JenkinsDouble();
    private final Repository repository = simulator.addLinkedApp(Scene.APP, "acme/shop");

    @TempDir
    private Path folder;

    private Scalingo client;
    private Lifecycle lifecycle;

    @BeforeEach
    void start() {
        simulator.behaviour().requestsPerMinute(1_000_000).parallelDeployments(PULL_REQUESTS);
        simulator.deployments().take(Duration.ofMillis(1));
        client = Scalingo.of(
                simulator.region(),
                new ApiToken(Simulator.TOKEN),
                new RequestBudget(100_000, time),
                new InMemoryTransport(simulator, time),
                time);
        lifecycle = engine();
        lifecycle.start();
    }

    @AfterEach
    void stop() {
        lifecycle.close();
    }

    private Lifecycle engine() {
        return new Lifecycle(jenkins, name -> Optional.of(client), Storage.inFolder(folder), time);
    }

    @Test
    void manyPullRequestsAtOnceGetOneReviewAppEach() throws InterruptedException {
        CountDownLatch settled = new CountDownLatch(PULL_REQUESTS);
        for (int number : IntStream.rangeClosed(1, PULL_REQUESTS).toArray()) {
            jenkins.built(Scene.reviewApp(number), repository.open(number, "feature-" + number), true);
        }
        for (int number : IntStream.rangeClosed(1, PULL_REQUESTS).toArray()) {
            CompletableFuture<Report> end = new CompletableFuture<>();
            end.thenRun(settled::countDown);
            lifecycle.watch(Scene.reviewApp(number), report -> {
                if (report.phase() == Report.Phase.SETTLED) {
                    end.complete(report);
                }
            });
            lifecycle.hint(Scene.reviewApp(number));
        }
        assertThat(settled.await(50, TimeUnit.SECONDS)).as("all settled").isTrue();
        assertThat(simulator.reviewApps()).hasSize(PULL_REQUESTS).allSatisfy(app -> {
            assertThat(app.deployments()).isOne();
            assertThat(app.runningCommit()).isEqualTo(repository.headOf(app.pullRequest()));
        });
    }

    @Test
    void engineThatIsStartedAgainKnowsWhatTheOldOneOrdered() throws Exception {
        DeployOrder order = new DeployOrder(
                Scene.ACCOUNT, AppName.of(Scene.APP), "main", Optional.empty(), "team/web/main #1");
        assertThat(ended(lifecycle.order("order-1", order)).phase()).isEqualTo(Report.Phase.SETTLED);
        lifecycle.close();
        lifecycle = engine();
        lifecycle.start();
        Report again = ended(lifecycle.order("order-1", order));
        assertThat(again.phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(simulator.deploymentsOf(Scene.APP)).hasSize(1);
    }

    private Report ended(Key key) throws Exception {
        CompletableFuture<Report> end = new CompletableFuture<>();
        Watch watch = lifecycle.watch(key, report -> {
            if (report.isFinal()) {
                end.complete(report);
            }
        });
        try {
            return end.get(50, TimeUnit.SECONDS);
        } finally {
            watch.close();
        }
    }
}
