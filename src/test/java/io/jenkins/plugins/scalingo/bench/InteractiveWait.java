package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.bench.Plan.Event;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Precedence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How long people wait while the background has more work than requests: for a single call, as of a form or a page, and
 * for a step to hear where its review app stands. In virtual time, so that only the waiting for the budget counts.
 */
final class InteractiveWait {

    /**
     * What was found.
     *
     * @param calls how many single calls were made
     * @param longestCall the longest wait of one, in milliseconds
     * @param steps how many steps began to wait
     * @param longestStep the longest time until one heard something, in milliseconds
     */
    record Found(int calls, long longestCall, int steps, long longestStep) {
        /** The longest wait of a call, counted in the time that the platform's limit gives each request. */
        double requestsOfCall() {
            return longestCall / REQUEST_MILLIS;
        }

        double requestsOfStep() {
            return longestStep / REQUEST_MILLIS;
        }
    }

    private static final double REQUEST_MILLIS = 1000;
    /** Not in step with the budget's refill nor with the resync. */
    private static final Duration EVERY = Duration.ofMillis(7_730);

    private static final int PULL_REQUESTS = 400;

    private final Plan plan = Plan.storm(PULL_REQUESTS, 1, Plan.Act.DROP, false);
    private final EngineRun run = new EngineRun(plan);
    private final List<Event> events = plan.phases().get(0).events();
    private int calls;
    private long longestCall;
    private int steps;
    private long longestStep;

    Found measure() {
        probeLater();
        run.run(plan.phases().get(0));
        return new Found(calls, longestCall, steps, longestStep);
    }

    private void probeLater() {
        run.time.schedule(EVERY, () -> {
            if (steps < PULL_REQUESTS / 4) {
                if (calls > steps) {
                    step(events.get(events.size() - 1 - steps));
                } else {
                    call();
                }
                probeLater();
            }
        });
    }

    private void call() {
        Instant begin = run.time.instant();
        try {
            run.client.with(Precedence.INTERACTIVE).apps().get(AppName.of(Plan.appName(0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        calls++;
        longestCall = Math.max(longestCall, since(begin));
    }

    /** The other workers sleep, this one is there only for those who wait. */
    private void step(Event event) {
        Instant begin = run.time.instant();
        AtomicBoolean heard = new AtomicBoolean();
        Watch watch = run.lifecycle.watch(EngineRun.key(event), report -> heard.set(true));
        while (!heard.get() && run.clockwork.serveWatched()) {
            // until it was its turn
        }
        watch.close();
        steps++;
        longestStep = Math.max(longestStep, heard.get() ? since(begin) : Long.MAX_VALUE);
    }

    private long since(Instant begin) {
        return Duration.between(begin, run.time.instant()).toMillis();
    }
}
