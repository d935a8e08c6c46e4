package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Time;
import java.time.Instant;
import java.util.Optional;

/** The engine without its threads, for tests of other packages that move it by hand in virtual time. */
public final class Engine {

    private final Lifecycle lifecycle;

    /** An engine that has just started: it wants to look at everything once. */
    public Engine(Desired desired, Accounts accounts, Storage storage, Time time) {
        lifecycle = new Lifecycle(desired, accounts, storage, time);
        lifecycle.resync();
    }

    public Lifecycle lifecycle() {
        return lifecycle;
    }

    /** Does the next thing that can be done now; false if there is none. */
    public boolean turn() throws InterruptedException {
        return lifecycle.takeTurn(false);
    }

    /** When there is something to do next; empty if nothing before a hint. */
    public Optional<Instant> next() {
        return lifecycle.nextTurn();
    }
}
