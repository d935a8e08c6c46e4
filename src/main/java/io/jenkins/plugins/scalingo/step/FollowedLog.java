package io.jenkins.plugins.scalingo.step;

import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LogReading;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jenkins.util.Timer;

/**
 * The log of the deployment that a step waits for: one at most, read from when it is first wanted. Thread-safe; none of
 * it waits.
 */
final class FollowedLog {

    /** How long the end of a step waits for the rest of the log. */
    private static final long PATIENCE_SECONDS = 60;

    // Guarded by this.
    private DeploymentLog reader;
    private LogReading reading;
    private boolean closed;

    /**
     * Begins to read the log of the deployment that a report tells of, unless that was done before.
     *
     * @param from how many lines the reader has already
     */
    synchronized void read(Lifecycle lifecycle, Report report, DeploymentLog into, long from) {
        if (reading == null && !closed && report.deployment().isPresent()) {
            AppName app = report.appName().map(AppName::of).orElse(report.key().app());
            reader = into;
            reading = lifecycle.readLog(
                    report.key().account(), app, report.deployment().get(), from, into);
        }
    }

    synchronized boolean isRead() {
        return reading != null;
    }

    /**
     * The deployment has ended: has {@code then} called when its log is complete, or cannot be had soon.
     *
     * @param failed whether it failed: then its last lines tell why
     */
    void complete(boolean failed, Runnable then) {
        DeploymentLog read;
        LogReading open;
        synchronized (this) {
            read = reader;
            open = reading;
        }
        if (open == null) {
            then.run();
            return;
        }
        if (failed) {
            read.endMatters();
        }
        read.whenEnded(then);
        open.finish();
        Timer.get().schedule(then, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    synchronized void close() {
        closed = true;
        if (reading != null) {
            reading.close();
        }
    }

    /** The last lines that the console does not show yet. */
    synchronized List<String> tail() {
        return reader == null ? List.of() : reader.tail();
    }

    /** The last lines, for where there is no terminal. */
    synchronized List<String> lastLines() {
        return reader == null ? List.of() : reader.lastLines();
    }
}
