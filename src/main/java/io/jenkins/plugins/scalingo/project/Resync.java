package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.PeriodicWork;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import java.time.Duration;
import jenkins.util.SystemProperties;

/**
 * The slow look at everything, which finds what no event told: soon after the start and then every five minutes. The
 * system property {@value #SECONDS} sets another number of seconds, from {@value #SHORTEST} up.
 */
@Extension
public final class Resync extends PeriodicWork {

    /** The system property. */
    public static final String SECONDS = "io.jenkins.plugins.scalingo.resyncSeconds";

    private static final int SHORTEST = 10;
    private static final int USUAL = 300;
    private static final Duration AFTER_START = Duration.ofSeconds(20);

    @Override
    public long getRecurrencePeriod() {
        return Duration.ofSeconds(Math.max(SHORTEST, SystemProperties.getInteger(SECONDS, USUAL))).toMillis();
    }

    @Override
    public long getInitialDelay() {
        return Math.min(AFTER_START.toMillis(), getRecurrencePeriod());
    }

    @Override
    protected void doRun() {
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);
    }
}
