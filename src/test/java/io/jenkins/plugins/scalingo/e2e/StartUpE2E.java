package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.server.JenkinsHome;
import io.jenkins.plugins.scalingo.server.JenkinsServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The start of Jenkins")
class StartUpE2E {
    private static final int STARTS = 3;
    private static final int JOBS = 300;

    /** Printed, not held to a limit: a machine that does other things as well would fail it. */
    @Test
    void isMeasuredWithThePluginAndWithout() throws Exception {
        Given given = Given.here();
        try (JenkinsServer without = server(given, "start-without", false);
                JenkinsServer with = server(given, "start-with", true)) {
            // The first start of a home unpacks the plugins.
            took(without);
            took(with);
            List<Duration> timesWithout = new ArrayList<>();
            List<Duration> timesWith = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                timesWithout.add(took(without));
                timesWith.add(took(with));
            }
            Duration medianWithout = median(timesWithout);
            Duration medianWith = median(timesWith);
            System.out.printf(
                    Locale.ROOT,
                    "start-up with %d jobs, median of %d: %d ms without the plugin, %d ms with it, ratio %.2f%n",
                    JOBS,
                    STARTS,
                    medianWithout.toMillis(),
                    medianWith.toMillis(),
                    (double) medianWith.toMillis() / medianWithout.toMillis());
        }
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

    private static Duration took(JenkinsServer jenkins) throws Exception {
        long start = System.nanoTime();
        jenkins.start();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        jenkins.stop();
        return took;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
