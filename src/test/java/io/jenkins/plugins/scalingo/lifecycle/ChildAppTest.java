package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Source;
import io.jenkins.plugins.scalingo.platform.Transport;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChildAppTest {

    private static final AppName APP = AppName.of(Scene.APP);
    private static final AppName CHILD = AppName.of("shop-web-pr42");

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);
    private final ChildAppKey key = new ChildAppKey(Scene.ACCOUNT, APP, "42");

    @Test
    void buildGetsAChildAppForItsChangeRequest() throws IOException {
        asked();
        assertThat(child()).hasValueSatisfying(app -> assertThat(app.parent()).isEqualTo(Scene.APP));
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.report(key).appName()).contains("shop-web-pr42");
    }

    @Test
    void workspaceRunsInIt() throws Exception {
        asked();
        OrderKey order = ordered("a1b2c3d4");
        given.passMinutes(5);
        assertThat(child().orElseThrow().runningCommit()).isEqualTo("a1b2c3d4");
        assertThat(given.report(order).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void closedPullRequestLosesItsChildApp() throws IOException {
        asked();
        pullRequest.noticedAsClosed();
        given.pass(Duration.ofSeconds(30));
        assertThat(child()).isEmpty();
        given.passMinutes(10);
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void childAppOfALostEventGoesWithTheResync() throws IOException {
        asked();
        given.jenkins.gone(pullRequest.key, "its pull request was closed");
        given.restart();
        given.passMinutes(10);
        assertThat(child()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void childAppThatIsNotOursIsLeftAlone() throws Exception {
        given.client().childApps().create(APP, CHILD);
        asked();
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.report(key).message()).contains("did not make");
        pullRequest.noticedAsClosed();
        given.passMinutes(20);
        assertThat(child()).isPresent();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void anotherAppOfThatNameIsAProblemAndIsLeftAlone() throws IOException {
        given.simulator.addLinkedApp("shop-web-pr42", "acme/other");
        asked();
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.BLOCKED);
        pullRequest.noticedAsClosed();
        given.passMinutes(40);
        assertThat(child()).isPresent();
    }

    @Test
    void childAppRenamedByHandIsStillDeleted() throws IOException {
        asked();
        given.simulator.dashboard().renameApp("shop-web-pr42", "shop-web-demo");
        given.passMinutes(10);
        assertThat(given.report(key).appName()).contains("shop-web-demo");
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.simulator.app("shop-web-demo")).isEmpty();
    }

    @Test
    void childAppDeletedByHandComesBackWithTheNextBuildThatAsks() throws IOException {
        asked();
        given.simulator.dashboard().deleteApp("shop-web-pr42");
        given.passMinutes(15);
        assertThat(child()).as("there is nothing to run in it").isEmpty();
        asked();
        assertThat(child()).isPresent();
    }

    @Test
    void dismissedChildAppStaysAwayUntilABuildAsks() throws IOException {
        asked();
        given.lifecycle().dismissChildApp(key, "alice");
        given.passMinutes(15);
        assertThat(child()).isEmpty();
        asked();
        assertThat(child()).isPresent();
    }

    @Test
    void nothingIsDeletedWhileJenkinsCannotTell() throws IOException {
        asked();
        given.jenkins.unknown(pullRequest.key, "the project could not be loaded");
        given.lifecycle().hint(pullRequest.key);
        given.passMinutes(30);
        assertThat(child()).isPresent();
    }

    /** How an answer gets lost on its way. */
    private enum Loss {
        HANG,
        CUT,
        CRASH
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void lostAnswerToTheCreationLeadsToOneChildAppThatIsOurs(Loss loss) throws IOException {
        lose(Kind.CREATE_CHILD_APP, loss);
        asked();
        restartAfter(loss);
        given.passMinutes(15);
        assertThat(given.simulator.requests(Kind.CREATE_CHILD_APP)).isOne();
        assertThat(given.report(key).phase()).isEqualTo(Report.Phase.SETTLED);
        pullRequest.noticedAsClosed();
        given.passMinutes(15);
        assertThat(child()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void lostAnswerToTheDeletionIsFoundOut(Loss loss) throws IOException {
        asked();
        lose(Kind.DELETE_APP, loss);
        pullRequest.noticedAsClosed();
        given.pass(Duration.ofSeconds(5));
        restartAfter(loss);
        given.passMinutes(15);
        assertThat(child()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void lostAnswerToTheDeploymentDoesNotDeployTwice(Loss loss) throws Exception {
        asked();
        lose(Kind.CREATE_DEPLOYMENT, loss);
        OrderKey order = ordered("a1b2c3d4");
        given.pass(Duration.ofSeconds(5));
        restartAfter(loss);
        given.passMinutes(8);
        assertThat(child().orElseThrow().deployments()).isOne();
        assertThat(given.report(order).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void creationThatThePlatformRefusedIsTriedAgain() throws IOException {
        given.simulator.faults().on(Kind.CREATE_CHILD_APP).status(500).times(2);
        asked();
        given.passMinutes(15);
        assertThat(child()).isPresent();
    }

    @Test
    void archiveThatCouldNotBeDeployedInTimeIsAFailureAndNoDeployment() throws Exception {
        asked();
        given.simulator.faults().on(Kind.CREATE_DEPLOYMENT).status(500).always();
        OrderKey order = ordered("a1b2c3d4");
        given.passMinutes(30);
        assertThat(given.report(order).phase()).isEqualTo(Report.Phase.FAILED);
        assertThat(given.report(order).message()).contains("ten minutes");
        assertThat(child().orElseThrow().deployments()).isZero();
    }

    @Test
    void archiveWhoseBuildFailsIsAFailure() throws Exception {
        asked();
        given.simulator.deployments().next(DeploymentEnd.BUILD_ERROR);
        OrderKey order = ordered("a1b2c3d4");
        given.passMinutes(5);
        assertThat(given.report(order).phase()).isEqualTo(Report.Phase.FAILED);
        assertThat(given.report(order).message()).contains("build-error");
    }

    @Test
    void addressOfAnArchiveIsNotKeptLongerThanItIsNeeded() throws Exception {
        asked();
        ordered("a1b2c3d4");
        given.passMinutes(1);
        String file = new String(
                given.storage.read(Scene.ACCOUNT + "/" + CHILD + ".json"), StandardCharsets.UTF_8);
        assertThat(file).contains("a1b2c3d4").doesNotContain("token=");
    }

    @Test
    void namesOfChildAppsFitThePlatformAndStayApart() {
        AppName one = AppName.of("a-very-long-name-of-an-app-in-production");
        AppName other = AppName.of("a-very-long-name-of-an-app-in-staging-x");
        assertThat(ChildName.of(APP, "42")).isEqualTo(CHILD);
        assertThat(ChildName.of(one, "4711").value())
                .hasSizeLessThanOrEqualTo(AppName.LONGEST_CHILD)
                .startsWith("a-very-long")
                .endsWith("-pr4711")
                .isEqualTo(ChildName.of(one, "4711").value());
        assertThat(ChildName.of(one, "4711")).isNotEqualTo(ChildName.of(other, "4711"));
        assertThat(ChildName.of(APP, "Feature/é").value()).startsWith("shop-web-pr");
    }

    private void asked() throws IOException {
        given.jenkins.built(pullRequest.key, pullRequest.head(), false);
        given.lifecycle().askChildApp(key, "team/web/PR-42", "team/web/PR-42 #1");
        given.pass(Duration.ofSeconds(40));
    }

    private OrderKey ordered(String commit) throws IOException, InterruptedException {
        Source place = given.lifecycle().placeForArchive(Scene.ACCOUNT);
        new InMemoryTransport(given.simulator, given.time)
                .send(new Transport.Request(
                        "PUT",
                        place.uploadUrl(),
                        Map.of("Content-Type", "application/x-gzip"),
                        archive(),
                        Duration.ofMinutes(10)));
        return given.lifecycle()
                .order("1", DeployOrder.ofArchive(
                        Scene.ACCOUNT, CHILD, place.downloadUrl(), Optional.of(commit), "team/web/PR-42 #1"));
    }

    /** A gzipped tar with an empty folder in it. */
    private static byte[] archive() throws IOException {
        byte[] tar = new byte[1536];
        byte[] name = "app/".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(name, 0, tar, 0, name.length);
        byte[] size = "00000000000".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(size, 0, tar, 124, size.length);
        tar[156] = '5';
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(tar);
        }
        return packed.toByteArray();
    }

    private void lose(Kind kind, Loss loss) {
        if (loss == Loss.HANG) {
            given.simulator.faults().on(kind).hang().carriedOut();
        } else {
            given.simulator.faults().on(kind).cut().carriedOut();
        }
    }

    private void restartAfter(Loss loss) {
        if (loss == Loss.CRASH) {
            given.restart();
        }
    }

    private Optional<AppState> child() {
        return given.simulator.app(CHILD.value());
    }
}
