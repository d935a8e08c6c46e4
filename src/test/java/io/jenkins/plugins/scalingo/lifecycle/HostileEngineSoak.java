package io.jenkins.plugins.scalingo.lifecycle;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Other nonsense at each run, for {@code make soak}; the seed that it prints repeats a failure. */
class HostileEngineSoak extends HostileEngineTest {

    @Override
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void nonsenseIsThePlatformsFaultAndPasses(@ForAll("nonsense") List<Nonsense> nonsense) throws Exception {
        super.nonsenseIsThePlatformsFaultAndPasses(nonsense);
    }
}
