package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Desired;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CombinedDesireTest {

    private static final ReviewAppKey KEY = new ReviewAppKey("production", AppName.of("shop-prod"), "42");
    private static final Wish GONE = new Wish.Gone("closed");
    private static final Wish UNKNOWN = new Wish.Unknown("not loaded");
    private static final Wish.Open OPEN = open("a1", "a1");

    private final Logger log = Logger.getLogger(CombinedDesire.class.getName());

    @BeforeEach
    void keepTheLogQuiet() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void letTheLogSpeakAgain() {
        log.setLevel(null);
    }

    @Test
    void oneProjectThatWantsItKeepsTheReviewApp() {
        assertThat(wish(GONE, UNKNOWN, OPEN)).isEqualTo(OPEN);
    }

    @Test
    void projectThatCannotTellKeepsTheReviewApp() {
        assertThat(wish(GONE, UNKNOWN, GONE)).isEqualTo(UNKNOWN);
    }

    @Test
    void reviewAppGoesWhenEverybodySaysSo() {
        assertThat(wish(GONE, new Wish.Gone("not mine"))).isEqualTo(GONE);
    }

    @Test
    void nothingIsDestroyedWhenThereIsNobodyToAsk() {
        assertThat(wish()).isInstanceOf(Wish.Unknown.class);
    }

    @Test
    void sourceThatFailsCannotTell() {
        Desired failing = new Fixed(GONE) {
            @Override
            public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
                throw new IllegalStateException("broken");
            }
        };

        Wish wish = desire(failing, new Fixed(GONE)).reviewApp(KEY, Optional.empty());

        assertThat(wish).isInstanceOf(Wish.Unknown.class);
    }

    @Test
    void sourceThatFailsDoesNotHideTheKeysOfOthers() {
        Desired failing = new Fixed(GONE) {
            @Override
            public Set<Key> keys() {
                throw new IllegalStateException("broken");
            }
        };

        assertThat(desire(failing, new Fixed(OPEN)).keys()).containsExactly(KEY);
    }

    @Test
    void whatOnlyOneOfTwoProjectsHasPassedIsNotGreen() {
        assertThat(wish(open("a1", "a1"), open("b2", "b2")))
                .isEqualTo(new Wish.Open(Optional.empty(), Optional.of("a1")));
        assertThat(wish(open("a1", "a1"), open("a1", "a1"))).isEqualTo(open("a1", "a1"));
        assertThat(wish(open("a1", "a1"), new Wish.Open(Optional.empty(), Optional.empty())))
                .isEqualTo(new Wish.Open(Optional.empty(), Optional.of("a1")));
    }

    @Test
    void doubtKeepsAReviewAppThatNobodyWants() {
        CombinedDesire desire = new CombinedDesire(
                () -> List.of(new Fixed(GONE)), key -> Optional.of("unreadable"), key -> Optional.empty());

        assertThat(desire.reviewApp(KEY, Optional.empty())).isEqualTo(new Wish.Unknown("unreadable"));
    }

    @Test
    void headIsToldByTheSourceThatKnowsTheJob() throws InterruptedException {
        Desired knowing = new Fixed(OPEN) {
            @Override
            public Optional<String> headNow(String job) {
                return Optional.of(job + "'s head");
            }
        };

        assertThat(desire(new Fixed(GONE), knowing).headNow("shop/main")).contains("shop/main's head");
    }

    @Test
    void whatThePlatformLooksAfterIsNotGone() {
        Wish released = new Wish.Released(Line.of("the platform's own triggers look after it"));

        assertThat(wish(GONE, released)).isEqualTo(released);
        assertThat(wish(released, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(wish(released, OPEN)).isEqualTo(OPEN);
    }

    @Test
    void nothingIsDoneForAnAppThatTwoRepositoriesMake() {
        CombinedDesire desire = new CombinedDesire(
                () -> List.of(new Fixed(OPEN)),
                key -> Optional.empty(),
                key -> Optional.of(Line.of("two repositories")));

        assertThat(desire.reviewApp(KEY, Optional.empty())).isEqualTo(new Wish.Unknown("two repositories"));
    }

    private static Wish wish(Wish... answers) {
        return desire(Stream.of(answers).map(Fixed::new).toArray(Desired[]::new)).reviewApp(KEY, Optional.empty());
    }

    private static CombinedDesire desire(Desired... sources) {
        return new CombinedDesire(() -> List.of(sources), key -> Optional.empty(), key -> Optional.empty());
    }

    private static Wish.Open open(String green, String head) {
        return new Wish.Open(Optional.of(new Vouched(green, "shop", 1)), Optional.of(head));
    }

    @Test
    void linkIsAsOneProjectWantsIt() {
        Wish wanted = new Wish.LeftAlone(false, Line.of("left alone"));
        assertThat(linked(Optional.empty(), GONE, UNKNOWN, wanted)).isEqualTo(wanted);
    }

    @Test
    void linkStaysWhereAProjectMayMerelyNotBeLoaded() {
        assertThat(linked(Optional.of("a project is not loaded"), GONE)).isInstanceOf(Wish.Unknown.class);
        assertThat(linked(Optional.empty(), GONE, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(linked(Optional.empty())).isInstanceOf(Wish.Unknown.class);
        assertThat(linked(Optional.empty(), GONE)).isEqualTo(GONE);
    }

    private static Wish linked(Optional<String> doubt, Wish... wishes) {
        return new CombinedDesire(
                        () -> Stream.of(wishes).map(Fixed::new).toList(), key -> doubt, key -> Optional.empty())
                .link(new LinkKey("team", AppName.of("shop-web")));
    }

    private static class Fixed implements Desired {
        private final Wish wish;

        Fixed(Wish wish) {
            this.wish = wish;
        }

        @Override
        public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
            return wish;
        }

        @Override
        public Wish branch(BranchKey key) {
            return wish;
        }

        @Override
        public Wish link(LinkKey key) {
            return wish;
        }

        @Override
        public Set<Key> keys() {
            return Set.of(KEY);
        }
    }
}
