package hudson.model;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.triggers.SafeTimerTask;
import java.util.logging.Logger;

public abstract class AperiodicWork extends SafeTimerTask implements ExtensionPoint {
    protected final Logger logger = null;

    public abstract long getRecurrencePeriod();

    public abstract AperiodicWork getNewInstance();

    public long getInitialDelay() {
        throw new UnsupportedOperationException();
    }

    public final void doRun() throws Exception {
        throw new UnsupportedOperationException();
    }

    public static void init() {
        throw new UnsupportedOperationException();
    }

    protected abstract void doAperiodicRun();

    public static ExtensionList<AperiodicWork> all() {
        throw new UnsupportedOperationException();
    }
}
