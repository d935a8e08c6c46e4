package hudson.model;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.triggers.SafeTimerTask;

public abstract class PeriodicWork extends SafeTimerTask implements ExtensionPoint {
    protected static final long MIN = 1000 * 60;

    protected static final long HOUR = 60 * (1000 * 60);

    protected static final long DAY = 24 * (60 * (1000 * 60));

    public abstract long getRecurrencePeriod();

    public long getInitialDelay() {
        throw new UnsupportedOperationException();
    }

    public static ExtensionList<PeriodicWork> all() {
        throw new UnsupportedOperationException();
    }

    public static void init() {
        throw new UnsupportedOperationException();
    }
}
