package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.server.JenkinsHome;
import io.jenkins.plugins.scalingo.server.JenkinsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The start of Jenkins")
class StartUpE2E {
    private static final int STARTS = 3;
    private static final int JOBS = 300;

    /**
     * What a start takes.
     *
     * @param time until Jenkins is up
     * @param work of the processor until then: other things that the machine does hardly change it
     */
    private record Cost(Duration time, Duration work) {}

    /** Printed, not held to a limit: a machine that does other things as well would fail it. */
    @Test
    void isMeasuredWithThePluginAndWithout() throws Exception {
        Given given = Given.here();
        try (JenkinsServer without = server(given, "start-without", false);
                JenkinsServer with = server(given, "start-with", true)) {
            // The first start of a home unpacks the plugins.
            cost(without);
            cost(with);
            List<Cost> costsWithout = new ArrayList<>();
            List<Cost> costsWith = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                costsWithout.add(cost(without));
                costsWith.add(cost(with));
            }
            print("time", costsWithout, costsWith, Cost::time);
            print("processor time", costsWithout, costsWith, Cost::work);
        }
    }

    private static void print(String what, List<Cost> without, List<Cost> with, Function<Cost, Duration> part) {
        long medianWithout = median(without, part).toMillis();
        long medianWith = median(with, part).toMillis();
        System.out.printf(
                Locale.ROOT,
                "start-up with %d jobs, %s, median of %d: %d ms without the plugin, %d ms with it, ratio %.2f%n",
                JOBS,
                what,
                STARTS,
                medianWithout,
                medianWith,
                (double) medianWith / medianWithout);
    }

    private static JenkinsServer server(Given given, String name, boolean plugin) throws IOException {
        Path folder = given.target().resolve(name);
        JenkinsHome home = JenkinsHome.empty(folder).with(given.plugins());
        if (plugin) {
            home.with("scalingo", given.hpi());
        }
        for (int i = 0; i < JOBS; i++) {
            home.with("jobs/job-" + i + "/config.xml", Projects.freestyle("shop-" + i));
        }
        return given.server(name, home);
    }

    private static Cost cost(JenkinsServer jenkins) throws Exception {
        long start = System.nanoTime();
        jenkins.start();
        Cost cost = new Cost(Duration.ofNanos(System.nanoTime() - start), jenkins.processorTime());
        jenkins.stop();
        return cost;
    }

    private static Duration median(List<Cost> costs, Function<Cost, Duration> part) {
        return costs.stream().map(part).sorted().toList().get(costs.size() / 2);
    }
}
