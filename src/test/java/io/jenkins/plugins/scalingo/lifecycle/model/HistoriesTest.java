package io.jenkins.plugins.scalingo.lifecycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Deletion;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories that are played at each run: some that once went wrong, and some that must try every point. */
class HistoriesTest {

    private static final int POINTS = Word.COUNT.choice().size();

    @Test
    @EnabledIfSystemProperty(named = "history", matches = ".+")
    void historyFromAFile() throws IOException {
        Replay.play(History.parse(Files.readString(Path.of(System.getProperty("history")))));
    }

    static Stream<String> everyPoint() {
        return Stream.of("crash-before-call", "crash-after-call", "crash-before-write", "crash-after-write")
                .flatMap(crash -> IntStream.rangeClosed(1, POINTS).mapToObj(n -> crash + " " + n));
    }

    @ParameterizedTest
    @MethodSource("everyPoint")
    void orderIsCarriedOutOnceWhereverTheProcessEnds(String crash) {
        World world = play(
                "10m green web/main heard oldest", "10m push web/main unheard", "0s " + crash, "0s order web");
        assertThat(commits(world)).as("the branch's, and the order's").hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("everyPoint")
    void reviewAppIsMadeUpdatedAndDeletedWhereverTheProcessEnds(String crash) {
        play(
                "0s " + crash,
                "0s green web/1 heard oldest",
                "10m push web/1 heard",
                "0s " + crash,
                "1m green web/1 heard oldest",
                "10m delete-job web/1 heard",
                "0s " + crash,
                "10m scan web heard");
    }

    @ParameterizedTest
    @MethodSource("everyPoint")
    void branchIsDeployedOnceWhereverTheProcessEnds(String crash) {
        World world = play("0s " + crash, "0s green web/main heard oldest");
        assertThat(commits(world)).hasSize(1);
    }

    @Test
    void listThatTakesAMomentIsEnoughToForgetWhatIsGone() {
        play("10m open web/1 heard");
    }

    @Test
    void reviewAppThatSomebodyMadeAfterOursWasGoneIsNotOurs() {
        play(
                "10m open web/2 heard",
                "10m green web/2 heard oldest",
                "10m delete-project web heard",
                "1m make-review-app web/2");
    }

    @Test
    void reviewAppThatSomebodyMadeLongAfterOursThatWasNeverSeenIsNotOurs() {
        play(
                "10m answers-are-empty",
                "10m green api/1 heard oldest",
                "10s revoke-token",
                "10m close api/1 heard",
                "10m make-review-app api/1");
    }

    @Test
    void reviewAppThatSomebodyMadeInPlaceOfOursIsNotDeployedAsIfItWereOurs() {
        play(
                "10m open web/2 heard",
                "10m green web/2 heard oldest",
                "10m push web/2 heard",
                "10m revoke-token",
                "10m delete-review-app web/2",
                "10m make-review-app web/2",
                "10m red web/1 heard oldest");
    }

    @Test
    void deletionThatThePlatformOnlySaidItDidIsDoneAgain() {
        play("10m green web/1 heard oldest", "10m fault delete truncated once", "10m delete-project web heard");
    }

    @Test
    void pushThatThePlatformDeployedByItselfIsNotDeployedAgainByTakingOver() {
        play(
                "1m open web/1 heard",
                "10m green web/1 heard oldest",
                "10m review-apps-by-platform web",
                "10m open web/2 heard",
                "10m deployments-queue",
                "10m push web/2 heard");
    }

    @Test
    void branchForcedBackToAGreenCommitRunsItThoughThePlatformHadBroughtTheUnnoticedOne() {
        World world = play(
                "10m push api/main heard",
                "10m git-host-silent",
                "10m push api/main unheard",
                "10m green api/main heard newest",
                "10m git-host-speaks",
                "10m force-push api/main heard");
        assertThat(commits(world, "shop-api")).endsWith(Developers.commit(2), Developers.commit(1));
    }

    @Test
    void branchForcedBackToAGreenCommitRunsItAndNothingElse() {
        World world = play(
                "10m push api/main heard",
                "10m push api/main unheard",
                "10m green api/main heard newest",
                "10m force-push api/main heard");
        assertThat(commits(world, "shop-api")).last().isEqualTo(Developers.commit(1));
        assertThat(commits(world, "shop-api")).doesNotContain(Developers.commit(2));
    }

    @Test
    void pullRequestForcedBackToAGreenCommitRunsItThoughThePlatformHadBroughtTheUnnoticedOne() {
        play(
                "10m push api/1 heard",
                "10m git-host-silent",
                "10m push api/1 unheard",
                "10m green api/1 heard newest",
                "10m git-host-speaks",
                "10m force-push api/1 heard");
    }

    @Test
    void pullRequestForcedBackAfterAnUpdateThatBroughtTheUnnoticedCommitRunsTheGreenOne() {
        play(
                "10m green api/1 heard newest",
                "10m push api/1 heard",
                "10m git-host-silent",
                "10m push api/1 unheard",
                "10m green api/1 heard newest",
                "10m git-host-speaks",
                "10m force-push api/1 unheard");
    }

    @ParameterizedTest
    @MethodSource("everyPoint")
    void linkIsMadeChangedAndRemovedWhereverTheProcessEnds(String crash) {
        World world = play(
                "10m remove-link web",
                "10m link-with-settings web removed heard",
                "0s " + crash,
                "0s link-settings web main heard",
                "10m " + crash,
                "0s link-settings web release heard",
                "10m " + crash,
                "0s settings-off web heard");
        assertThat(world.links().of("web")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPoint")
    void childAppIsMadeUpdatedAndDeletedWhereverTheProcessEnds(String crash) {
        World world = play(
                "10m open web/3 heard",
                "0s " + crash,
                "0s deploy-workspace web/3",
                "10m push web/3 heard",
                "0s " + crash,
                "0s deploy-workspace web/3",
                "10m " + crash,
                "0s close web/3 heard");
        assertThat(world.simulator.deletions()).extracting(Deletion::app).containsOnlyOnce("shop-web-pr3");
    }

    @Test
    void linkThatSomebodyMadeInPlaceOfOursStaysWhenTheSettingsGo() {
        World world = play(
                "10m remove-link web",
                "10m link-with-settings web removed heard",
                "10m link-settings web main heard",
                "10m link-elsewhere web",
                "10m link-again web",
                "10m settings-off web heard");
        assertThat(world.links().of("web")).isPresent();
    }

    @Test
    void linkGoesAfterTheReviewAppsThatCouldNotBeFoundWithoutIt() {
        World world = play(
                "10m remove-link web",
                "10m link-with-settings web removed heard",
                "10m link-settings web main heard",
                "10m green web/1 heard oldest",
                "10m fault delete 500 5-times",
                "10m settings-off web heard");
        assertThat(world.links().of("web")).isEmpty();
    }

    @Test
    void branchIsNotDeployedBesideOurRunningDeploymentThoughThePlatformWouldTakeIt() {
        play(
                "10m deployments-queue",
                "10m green web/main heard newest",
                "10s push web/main heard",
                "0s green web/main heard newest");
    }

    @Test
    void childAppThatSomebodyMadeUnderTheNameOfOursStaysWhenOursGoes() {
        World world = play(
                "10m open web/3 heard",
                "10m deploy-workspace web/3",
                "10m rename-child-app web/3",
                "0s make-child-app web/3",
                "0s close web/3 heard");
        assertThat(world.simulator.deletions()).extracting(Deletion::app).contains("shop-web-pr3-x");
        assertThat(world.simulator.app("shop-web-pr3")).isPresent();
    }

    @Test
    void deletionOfAChildAppThatThePlatformOnlySaidItDidIsDoneAgain() {
        play(
                "10m open web/3 heard",
                "10m deploy-workspace web/3",
                "10m fault delete truncated once",
                "10m close web/3 heard");
    }

    @Test
    void reviewAppThatWasDeletedByHandIsNotMadeAgainThroughALinkThatLeadsElsewhere() {
        play(
                "10m green api/1 heard newest",
                "10m link-settings api elsewhere unheard",
                "10m delete-review-app api/1");
    }

    @Test
    void reviewAppWhoseCreationWasNotToldIsStillFoundOnceTheLinkLeadsElsewhere() {
        play(
                "10m answers-are-empty",
                "1m green web/1 unheard oldest",
                "1m link-settings web elsewhere heard",
                "60m apply-link web replaced");
    }

    @Test
    void linkIsNotReplacedUnderAReviewAppThatWasAskedForAMomentAgo() {
        play(
                "10m answers-are-empty",
                "10m green web/1 heard oldest",
                "10s link-settings web elsewhere heard",
                "1s apply-link web replaced");
    }

    @Test
    void reviewAppIsGivenBackThoughTheTokenCouldNotBeExchangedAtThatMoment() {
        play("10m green web/1 heard oldest", "50m fault exchange 404 once", "10m trigger-by-platform web heard");
    }

    @Test
    void linkOfAnAppThatWasRenamedMeanwhileIsNotMade() {
        play("10m remove-link api", "10m link-settings api main heard", "1s rename-app api");
    }

    @Test
    void childAppThatSomebodyPutInPlaceOfOursStaysThoughTheWorkspaceWasDeployedThere() {
        World world = play(
                "10m open web/3 heard",
                "10m deploy-workspace web/3",
                "1m delete-child-app web/3",
                "1m make-child-app web/3",
                "20m close web/3 heard");
        assertThat(world.simulator.app("shop-web-pr3")).isPresent();
    }

    @Test
    void historyCanBeReadBack() {
        String script = "10m open web/1 heard\n0s fault delete 500 for-ever\n1s restart\n";
        assertThat(History.parse(script)).hasToString(script);
    }

    private static World play(String... lines) {
        return Replay.play(History.parse(String.join("\n", lines)));
    }

    private static List<String> commits(World world) {
        return commits(world, "shop-web");
    }

    private static List<String> commits(World world, String app) {
        return world.simulator.deploymentsOf(app).stream()
                .map(DeploymentState::commit)
                .toList();
    }
}
