package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose review app it is: what somebody else made is never deleted, though it stands for the same change request. */
class OwnershipTest {

    private static final String NAME = "shop-web-pr42";

    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    @Test
    void reviewAppThatSomebodyMadeAfterOursWasDeletedIsLeftAlone() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        pullRequest.noticedAsClosed();
        given.pass(Duration.ofMinutes(1));
        assertThat(given.reviewApps()).isEmpty();
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42)).isPresent();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void reviewAppThatSomebodyMadeInsteadOfOursIsLeftAlone() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.dashboard().deleteApp(NAME);
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        pullRequest.noticedAsClosed();
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42)).isPresent();
    }

    @Test
    void reviewAppThatSomebodyMadeFasterIsLeftAlone() {
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        given.simulator.faults().on(Kind.LIST_REVIEW_APPS).answer(200, "application/json", "{\"review_apps\":[]}");
        pullRequest.builtGreen();
        given.pass(Duration.ofSeconds(1));
        assertThat(given.simulator.requests(Kind.MANUAL_REVIEW_APP)).as("creations, refused").isOne();
        pullRequest.noticedAsClosed();
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42)).isPresent();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void reviewAppOfSomebodyElseIsTakenOverWhenItIsWantedAgain() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.dashboard().deleteApp(NAME);
        given.simulator.dashboard().createReviewApp(Scene.APP, 42);
        pullRequest.pushed().builtGreen();
        given.passMinutes(30);
        assertThat(given.reviewAppOf(42)).hasValueSatisfying(app -> {
            assertThat(app.runningCommit()).isEqualTo(pullRequest.head());
            assertThat(app.autoDeploy()).isFalse();
        });
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void reviewAppThatThePlatformOnlySaidItDeletedIsDeletedAgain() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).answer(204, "text/plain", "");
        pullRequest.noticedAsClosed();
        given.passMinutes(20);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void reviewAppThatIsWantedAgainWhileItIsDeletedComesBack() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        pullRequest.noticedAsClosed();
        given.pass(Duration.ofSeconds(5));
        pullRequest.reopened();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42).orElseThrow().runningCommit()).isEqualTo(pullRequest.head());
    }

    @Test
    void reviewAppThatIsRenamedWhileItIsDeletedGoesUnderItsNewName() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.dashboard().renameApp(NAME, "shop-web-demo");
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void listThatDoesNotShowItYetIsNoProofThatWhatWasJustMadeIsGone() {
        ReviewAppKey key = Scene.reviewApp(42);
        Act creation = new Act(Act.Kind.CREATE, VirtualTime.START, new Vouched("a1b2c3d", "team/web/PR-42", 7), null);
        ReviewAppEntry made = ReviewAppEntry.of("42").sent(creation.target()).about(creation).done();
        Decision decision = new ReviewAppPolicy(key, VirtualTime.START.plusSeconds(10))
                .decide(new Wish.Gone("closed"), made, Optional.of(new Sight(Optional.empty())));
        assertThat(decision).isInstanceOf(Decision.Rest.class);
    }
}
