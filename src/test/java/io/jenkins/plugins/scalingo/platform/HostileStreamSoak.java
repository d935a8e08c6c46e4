package io.jenkins.plugins.scalingo.platform;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Other frames at each run, for {@code make soak}; the seed that it prints repeats a failure. */
class HostileStreamSoak extends HostileStreamTest {

    @Override
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void everyFrameIsToldOrLeftOut(@ForAll("frames") List<Frame> frames) throws Exception {
        super.everyFrameIsToldOrLeftOut(frames);
    }
}
