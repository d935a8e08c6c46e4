package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewAppsTest {
    private static final String REVIEW_APP = "shop-api-pr42";

    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);
    private final Repository shop = simulator.addLinkedApp("shop-api", "acme/shop");

    @Nested
    class AskedFor {
        private String head;

        @BeforeEach
        void openPullRequest() {
            head = shop.open(42, "feature");
        }

        @Test
        void isNamedAfterItsParentAndDeploysTheHead() {
            Answer answer = user.createReviewApp("shop-api", 42);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(ApiUser.json(answer).at("/review_app/app_name").asText()).isEqualTo(REVIEW_APP);

            JsonNode listed = user.reviewApps("shop-api").path(0);
            assertThat(listed.path("parent_app_name").asText()).isEqualTo("shop-api");
            assertThat(listed.at("/pull_request/branch_name").asText()).isEqualTo("acme:feature");
            assertThat(listed.at("/pull_request/ref").asText()).isEqualTo(head);
            assertThat(listed.at("/pull_request/closed_at").asText()).isEqualTo("0001-01-01T00:00:00Z");
            assertThat(listed.at("/last_deployment/git_ref").asText()).isEqualTo(head);
            assertThat(listed.path("stale_deletion_date").isNull()).isTrue();

            time.advance(Duration.ofMinutes(1));
            assertThat(simulator.app(REVIEW_APP).orElseThrow().runningCommit()).isEqualTo(head);
        }

        @Test
        void numberMayBeANumber() {
            assertThat(user.post("/apps/shop-api/scm_repo_link/manual_review_app", "{'pull_request_id':42}").status())
                    .isEqualTo(200);
        }

        @Test
        void answerMayBeEmpty() {
            simulator.behaviour().emptyReviewAppAnswer(true);

            assertThat(user.createReviewApp("shop-api", 42).text()).isEmpty();
            assertThat(simulator.app(REVIEW_APP)).isPresent();
        }

        @Test
        void pushIsDeployedByItselfUntilThatIsSwitchedOff() {
            user.createReviewApp("shop-api", 42);
            time.advance(Duration.ofMinutes(1));
            shop.pushTo(42, "second");
            time.advance(Duration.ofMinutes(1));
            assertThat(simulator.app(REVIEW_APP).orElseThrow().runningCommit()).isEqualTo("second");

            user.setLink(REVIEW_APP, "'auto_deploy_enabled':false");
            shop.pushTo(42, "third");
            time.advance(Duration.ofMinutes(1));
            assertThat(simulator.app(REVIEW_APP).orElseThrow().runningCommit()).isEqualTo("second");

            assertThat(ApiUser.json(user.deploy(REVIEW_APP, "feature")).at("/deployment/git_ref").asText())
                    .isEqualTo("third");
        }

        @Test
        void secondOneIsAConflict() {
            user.createReviewApp("shop-api", 42);

            assertThat(user.createReviewApp("shop-api", 42).status()).isEqualTo(409);
            assertThat(simulator.reviewApps()).hasSize(1);
        }

        @Test
        void goesAsSoonAsThePullRequestCloses() {
            user.createReviewApp("shop-api", 42);
            shop.close(42);

            assertThat(simulator.app(REVIEW_APP)).isEmpty();
            assertThat(user.reviewApps("shop-api")).isEmpty();
            assertThat(simulator.deletions())
                    .extracting(Deletion::app, Deletion::by)
                    .containsExactly(tuple(REVIEW_APP, Deletion.By.PLATFORM));
        }

        @Test
        void closedOrUnknownPullRequestGetsNone() {
            shop.close(42);

            assertThat(user.createReviewApp("shop-api", 42).status()).isEqualTo(422);
            assertThat(user.createReviewApp("shop-api", 43).status()).isEqualTo(404);
            assertThat(user.createReviewApp("shop-api", 0).status()).isEqualTo(404);
            assertThat(simulator.reviewApps()).isEmpty();
        }

        @Test
        void deletedByHandIsNotBroughtBackByAPush() {
            user.createReviewApp("shop-api", 42);
            simulator.dashboard().deleteApp(REVIEW_APP);
            shop.pushTo(42);

            assertThat(simulator.app(REVIEW_APP)).isEmpty();
            assertThat(user.createReviewApp("shop-api", 42).status()).isEqualTo(200);
        }

        @Test
        void forkIsServedWhenSomebodyAsks() {
            String forked = shop.openFromFork(43, "stranger", "patch");

            assertThat(user.createReviewApp("shop-api", 43).status()).isEqualTo(200);
            assertThat(user.get("/apps/shop-api-pr43/scm_repo_link").text()).contains("\"owner\":\"stranger\"");
            time.advance(Duration.ofMinutes(1));
            assertThat(simulator.app("shop-api-pr43").orElseThrow().runningCommit()).isEqualTo(forked);
        }

        @Test
        void renamedBranchLeavesTheOldNameBehind() {
            user.createReviewApp("shop-api", 42);
            time.advance(Duration.ofMinutes(1));
            shop.renameBranch(42, "better-name");

            assertThat(user.deploy(REVIEW_APP, "feature").status()).isEqualTo(404);
            assertThat(user.deploy(REVIEW_APP, "better-name").status()).isEqualTo(200);
        }

        @Test
        void nameThatIsTakenOrTooLongIsInvalid() {
            simulator.addApp(REVIEW_APP);
            assertThat(user.createReviewApp("shop-api", 42).status()).isEqualTo(422);

            String longName = "a".repeat(45);
            simulator.addLinkedApp(longName, "acme/shop");
            assertThat(user.createReviewApp(longName, 42).status()).isEqualTo(422);
        }

        @Test
        void countsAgainstTheLimitOnApps() {
            simulator.account().appLimit(1);

            assertThat(user.createReviewApp("shop-api", 42).status()).isEqualTo(402);
            assertThat(simulator.reviewApps()).isEmpty();
        }

        @Test
        void outlivesADeletedParent() {
            user.createReviewApp("shop-api", 42);
            simulator.dashboard().deleteApp("shop-api");
            shop.close(42);

            assertThat(simulator.app(REVIEW_APP)).isPresent();
            assertThat(user.get("/apps/shop-api/scm_repo_link/review_apps").status()).isEqualTo(404);
        }

        @Test
        void diesWithItsParentWhenToldSo() {
            simulator.behaviour().reviewAppsDieWithParent(true);
            user.createReviewApp("shop-api", 42);
            simulator.dashboard().deleteApp("shop-api");

            assertThat(simulator.apps()).isEmpty();
        }

        @Test
        void oneNumberInTwoAppsMakesTwo() {
            Repository blog = simulator.addLinkedApp("blog-api", "acme/blog");
            blog.open(42, "feature");
            user.createReviewApp("shop-api", 42);
            user.createReviewApp("blog-api", 42);
            blog.close(42);

            assertThat(simulator.reviewApps()).extracting(AppState::name).containsExactly(REVIEW_APP);
        }
    }

    @Nested
    class MadeByThePlatform {
        @BeforeEach
        void switchOn() {
            simulator.dashboard().reviewApps("shop-api", true, false);
        }

        @Test
        void comesWithThePullRequest() {
            shop.open(42, "feature");

            assertThat(simulator.reviewApps())
                    .extracting(AppState::name, AppState::madeByHand)
                    .containsExactly(tuple(REVIEW_APP, false));
            assertThat(simulator.deploymentsOf(REVIEW_APP))
                    .extracting(DeploymentState::byPlatform)
                    .containsExactly(true);
        }

        @Test
        void comesToAForkOnlyWhenAllowed() {
            shop.openFromFork(42, "stranger", "patch");
            assertThat(simulator.reviewApps()).isEmpty();

            simulator.dashboard().reviewApps("shop-api", true, true);
            shop.openFromFork(43, "stranger", "other-patch");
            assertThat(simulator.reviewApps()).extracting(AppState::name).containsExactly("shop-api-pr43");
        }

        @Test
        void staysWhenThePullRequestClosesUnlessToldOtherwise() {
            shop.open(42, "feature");
            shop.close(42);
            time.advance(Duration.ofDays(30));

            assertThat(simulator.app(REVIEW_APP)).isPresent();
        }

        @Test
        void goesHoursAfterThePullRequestClosed() {
            simulator.dashboard().deleteOnClose("shop-api", true, 2);
            shop.open(42, "feature");
            time.advance(Duration.ofHours(1));
            shop.close(42);

            assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(200);
            assertThat(user.reviewApps("shop-api").at("/0/on_close_deletion_date").asText())
                    .isEqualTo("2026-01-05T11:00:00.000Z");
            assertThat(simulator.nextChange()).contains(time.instant().plus(Duration.ofHours(2)));

            time.advance(Duration.ofHours(2).minusSeconds(1));
            assertThat(simulator.app(REVIEW_APP)).isPresent();
            time.advance(Duration.ofSeconds(1));
            assertThat(simulator.app(REVIEW_APP)).isEmpty();
        }

        @Test
        void staysWhenThePullRequestOpensAgainInTime() {
            simulator.dashboard().deleteOnClose("shop-api", true, 2);
            shop.open(42, "feature");
            shop.close(42);
            shop.reopen(42);
            time.advance(Duration.ofDays(1));

            assertThat(simulator.app(REVIEW_APP)).isPresent();
        }

        @Test
        void comesBackWhenThePullRequestOpensAgain() {
            simulator.dashboard().deleteOnClose("shop-api", true, 0);
            shop.open(42, "feature");
            shop.close(42);
            assertThat(simulator.reviewApps()).isEmpty();

            shop.reopen(42);
            assertThat(simulator.reviewApps()).hasSize(1);
        }

        @Test
        void goesWhenNobodyWorksOnThePullRequest() {
            simulator.dashboard().deleteStale("shop-api", true, 24);
            shop.open(42, "feature");
            time.advance(Duration.ofHours(20));
            shop.pushTo(42);
            time.advance(Duration.ofHours(20));
            assertThat(simulator.app(REVIEW_APP)).isPresent();

            time.advance(Duration.ofHours(4));
            assertThat(simulator.app(REVIEW_APP)).isEmpty();
        }

        @Test
        void waitsForTestsBeforeItDeploys() {
            shop.tested(true);
            String head = shop.open(42, "feature");
            assertThat(simulator.deploymentsOf(REVIEW_APP)).isEmpty();
            assertThat(user.reviewApps("shop-api").at("/0/last_deployment").isNull()).isTrue();

            shop.testsSucceeded(head);
            assertThat(simulator.deploymentsOf(REVIEW_APP)).hasSize(1);
        }
    }
}
