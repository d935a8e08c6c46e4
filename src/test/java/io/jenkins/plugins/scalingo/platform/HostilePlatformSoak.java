package io.jenkins.plugins.scalingo.platform;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Other answers at each run, for {@code make soak}; the seed that it prints repeats a failure. */
class HostilePlatformSoak extends HostilePlatformTest {

    @Override
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void everyAnswerBringsARecordOrOneClearLine(
            @ForAll("questions") Question question, @ForAll("answers") List<HostileAnswer> answers) throws Exception {
        super.everyAnswerBringsARecordOrOneClearLine(question, answers);
    }
}
