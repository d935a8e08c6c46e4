package io.jenkins.plugins.scalingo.lifecycle.model;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random histories, the same at each run, so that a change fails for what it did; {@link LifeCycleSoak} tries others
 * each time. How many is said by {@code jqwik.tries.default}.
 */
class LifeCycleModelTest {

    private static final Logger LOGGER = Logger.getLogger("io.jenkins.plugins.scalingo.lifecycle");
    private static final int LONGEST = 40;

    private static long calls;
    private static long histories;

    @BeforeContainer
    static void beQuiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterContainer
    static void speakAgain() {
        LOGGER.setLevel(null);
        System.out.printf("%d histories, %d calls to the platform%n", histories, calls);
    }

    @Property(seed = "4549769430291300604", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void whateverHappensEverythingIsAsItShouldBeInTheEnd(@ForAll("histories") History history) {
        calls += Replay.play(history).wire().calls();
        histories++;
    }

    @Provide
    Arbitrary<History> histories() {
        return Arbitraries.frequencyOf(Arrays.stream(Verb.values())
                        .map(verb -> Tuple.of(verb.weight(), steps(verb)))
                        .toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(History::new);
    }

    private static Arbitrary<Step> steps(Verb verb) {
        List<Arbitrary<String>> words =
                verb.words().stream().map(word -> Arbitraries.of(word.choice())).toList();
        return Combinators.combine(Arbitraries.of(Step.GAPS), Combinators.combine(words).as(list -> list))
                .as((gap, said) -> new Step(gap, verb, said));
    }
}
