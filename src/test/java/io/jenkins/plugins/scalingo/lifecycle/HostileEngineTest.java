package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.HostileAnswer;
import io.jenkins.plugins.scalingo.platform.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A platform that answers nonsense now and then stops nothing: the engine says what the platform said, never that it
 * has a fault itself, and goes on as soon as the answers make sense. The same nonsense at each run;
 * {@link HostileEngineSoak} tries other each time.
 */
class HostileEngineTest {
    private static final Logger LOGGER = Logger.getLogger("io.jenkins.plugins.scalingo.lifecycle");

    @BeforeContainer
    static void beQuiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterContainer
    static void speakAgain() {
        LOGGER.setLevel(null);
    }

    /** An answer that comes instead of the platform's own, so many calls after the one before it. */
    record Nonsense(int after, HostileAnswer answer) {}

    @Property(
            tries = 60,
            seed = "6015329941028877114",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void nonsenseIsThePlatformsFaultAndPasses(@ForAll("nonsense") List<Nonsense> nonsense) throws Exception {
        Scene given = new Scene();
        given.goThrough(direct -> new Spoilt(direct, nonsense));
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.pullRequest(43).builtGreen();
        given.builtBranch("main", true);
        given.lifecycle()
                .order("1", new DeployOrder(Scene.ACCOUNT, AppName.of(Scene.APP), "main", Optional.empty(), "a test"));
        for (int i = 0; i < 6; i++) {
            given.passMinutes(10);
            assertThat(given.lifecycle().reports())
                    .noneMatch(report -> report.message().contains("fault of the plugin"));
        }
        pullRequest.closed();
        given.pass(Duration.ofHours(2));
        assertThat(given.lifecycle().reports())
                .noneMatch(report -> report.message().contains("fault of the plugin"));
        assertThat(given.simulator.app(Scene.APP)).as("the parent app").isPresent();
        assertThat(given.reviewAppOf(43)).as("a review app that is wanted").isPresent();
    }

    @Provide
    Arbitrary<List<Nonsense>> nonsense() {
        return Combinators.combine(Arbitraries.integers().between(0, 6), HostileAnswer.any())
                .as(Nonsense::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** The way to the platform, with nonsense in place of some of its answers; what was asked for is not done then. */
    private static final class Spoilt implements Transport {
        private final Transport direct;
        private final Iterator<Nonsense> rest;
        private Nonsense next;
        private int left;

        Spoilt(Transport direct, List<Nonsense> nonsense) {
            this.direct = direct;
            this.rest = nonsense.iterator();
            turn();
        }

        private void turn() {
            next = rest.hasNext() ? rest.next() : null;
            left = next == null ? 0 : next.after;
        }

        @Override
        public Response send(Request request) throws IOException, InterruptedException {
            if (next != null && left-- == 0) {
                Response answer = next.answer.response();
                turn();
                return answer;
            }
            return direct.send(request);
        }
    }
}
