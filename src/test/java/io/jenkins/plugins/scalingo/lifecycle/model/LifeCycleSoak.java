package io.jenkins.plugins.scalingo.lifecycle.model;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Other histories at each run, for {@code make soak}; what it prints repeats a failure. */
class LifeCycleSoak extends LifeCycleModelTest {

    @Override
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.FULL)
    void whateverHappensEverythingIsAsItShouldBeInTheEnd(@ForAll("histories") History history) {
        super.whateverHappensEverythingIsAsItShouldBeInTheEnd(history);
    }
}
