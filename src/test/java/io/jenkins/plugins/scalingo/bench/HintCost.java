package io.jenkins.plugins.scalingo.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * The result of {@link HintBenchmark}.
 *
 * @param median nanoseconds that half of the hints take at most
 * @param percentile99 nanoseconds that all but one in a hundred take at most
 * @param bytes how much it allocates
 */
record HintCost(double median, double percentile99, double bytes) {

    static HintCost measure() throws RunnerException {
        RunResult result = new Runner(new OptionsBuilder()
                        .include(HintBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()
                .iterator()
                .next();
        Statistics nanos = result.getPrimaryResult().getStatistics();
        return new HintCost(nanos.getPercentile(50), nanos.getPercentile(99), bytes(result));
    }

    private static double bytes(RunResult result) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        return Double.NaN;
    }
}
