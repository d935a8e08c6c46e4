package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page shows what was seen last")
class GlimpsesTest {

    private static final AppName APP = AppName.of("shop-web");

    private final VirtualTime time = new VirtualTime();
    private final Simulator platform = new Simulator(time);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Scalingo client = Scalingo.of(
            platform.region(),
            new ApiToken(Simulator.TOKEN),
            new RequestBudget(60, time),
            new InMemoryTransport(platform, time),
            time);
    private final Glimpses glimpses = new Glimpses(account -> client, background::add, time);
    private Repository repository;

    @BeforeEach
    void appWithAReviewApp() {
        repository = platform.addLinkedApp(APP.value(), "acme/shop");
        repository.open(42, "feature");
        platform.dashboard().createReviewApp(APP.value(), 42);
    }

    @Test
    void lookingNeverWaitsForThePlatform() {
        assertThat(look()).isEqualTo(Glimpse.NOTHING);
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void firstLookBringsEverythingAPageNeeds() {
        look();
        inTheBackground();

        Glimpse seen = look();
        assertThat(seen.reviewApps().value().orElseThrow())
                .extracting(ReviewApp::appName)
                .containsExactly("shop-web-pr42");
        assertThat(seen.link().value().orElseThrow()).isPresent();
        assertThat(seen.deployments().value()).isPresent();
        assertThat(seen.address("shop-web-pr42")).contains(URI.create("https://shop-web-pr42.simulator.example"));
        assertThat(seen.problems()).isEmpty();
    }

    @Test
    void manyWhoLookForAnHourCostOneCallInTenSeconds() {
        look();
        inTheBackground();
        platform.forgetRequests();

        for (int second = 0; second < 3600; second++) {
            for (int viewer = 0; viewer < 20; viewer++) {
                look();
            }
            inTheBackground();
            time.advance(Duration.ofSeconds(1));
        }

        long renewals = platform.requests(Kind.EXCHANGE_TOKEN);
        assertThat(platform.requests().size() - renewals).isBetween(300L, 361L);
    }

    @Test
    void manyAppsOfAnAccountLeaveMostOfItsLimitToTheDeployments() {
        Instant start = time.instant();
        for (int second = 0; second < 120; second++) {
            for (int app = 0; app < 30; app++) {
                glimpses.of("team", AppName.of("shop-web-" + app));
            }
            inTheBackground();
            time.advance(Duration.ofSeconds(1));
        }

        long minutes = Duration.between(start, time.instant()).toMinutes() + 1;
        assertThat(platform.requests().size() - platform.requests(Kind.EXCHANGE_TOKEN))
                .isLessThanOrEqualTo((int) minutes * Glimpses.CALLS_PER_MINUTE);
    }

    @Test
    void nobodyLooksAndNothingIsAsked() {
        look();
        inTheBackground();
        platform.forgetRequests();
        time.advance(Duration.ofHours(1));

        assertThat(background).isEmpty();
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void platformThatIsDownLeavesWhatWasSeenAndSaysSo() {
        look();
        inTheBackground();
        platform.faults().onEverything().always().status(503);
        time.advance(Duration.ofMinutes(1));
        look();
        inTheBackground();

        Glimpse seen = look();
        assertThat(seen.reviewApps().value().orElseThrow()).hasSize(1);
        assertThat(seen.problems()).hasSize(1);
        assertThat(seen.problems().get(0)).contains("503");
    }

    @Test
    void problemIsForgottenOnceThePlatformIsBack() {
        platform.faults().onEverything().always().status(503);
        look();
        inTheBackground();
        assertThat(look().problems()).isNotEmpty();
        platform.faults().clear();
        for (int turn = 0; turn < 8; turn++) {
            time.advance(Duration.ofSeconds(20));
            look();
            inTheBackground();
        }

        assertThat(look().problems()).isEmpty();
    }

    @Test
    void whatSomebodyHasChangedIsAskedForFirst() {
        look();
        inTheBackground();
        platform.forgetRequests();
        glimpses.outdated("team", APP, Question.LINK);
        time.advance(Duration.ofSeconds(30));
        look();
        background.poll().run();

        assertThat(platform.requests().get(0).kind()).isEqualTo(Kind.SHOW_LINK);
    }

    private Glimpse look() {
        return glimpses.of("team", APP);
    }

    private void inTheBackground() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
