package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Prints what happens, a line per change, with the seconds since the beginning. Thread-safe. */
final class Chronicle {

    private static final Pattern COMMIT = Pattern.compile("\\b([0-9a-f]{7})[0-9a-f]{33}\\b");
    private static final Pattern DEPLOYMENT = Pattern.compile("\\bdeployment [0-9a-f-]{36}\\b");

    private final PrintStream out;
    private final InstantSource clock;
    private final Instant start;
    private final Map<Key, String> said = new HashMap<>();

    Chronicle(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Something that people or Jenkins do. */
    void happens(String who, String what) {
        line(who, what);
    }

    /** Where the engine says that a key stands; only what is new is printed. */
    synchronized void tells(Report report) {
        String what = report.phase().name().toLowerCase(Locale.ROOT) + ": " + report.message();
        if (!what.equals(said.put(report.key(), what))) {
            line("  plugin", name(report.key()) + " " + what);
        }
    }

    private static String name(Key key) {
        return key instanceof ReviewAppKey reviewApp
                ? reviewApp.app() + "-pr" + reviewApp.pullRequest()
                : key.app().value();
    }

    private synchronized void line(String who, String what) {
        long seconds = Duration.between(start, clock.instant()).toSeconds();
        out.printf("%3ds  %-9s %s%n", seconds, who, shortened(what));
    }

    /** As people write it: the first digits of a commit, and no ids of deployments. */
    static String shortened(String text) {
        String commits = COMMIT.matcher(text).replaceAll("$1");
        return DEPLOYMENT.matcher(commits).replaceAll("deployment");
    }
}
