package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.platform.Transport;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * The way to the platform. A call takes a moment each way, in which other things happen; the process can end before the
 * call or before its answer; and a witness sees what each call did at the instant at which it was done.
 */
final class Wire implements Transport {

    /** Sees what a call does. */
    interface Witness {
        void before(Request request);

        /** Called once per call, as soon as the platform has done, or not done, what it was asked to. */
        void after(Request request);

        /** The engine gets its answer. */
        void answered(Request request, Response response);
    }

    private static final Duration LATENCY = Duration.ofMillis(100);

    private static final int ENDLESS = 20_000;

    final CrashPoint beforeCall = new CrashPoint();
    final CrashPoint afterCall = new CrashPoint();

    private final Time time;
    private final Witness witness;
    private final Transport platform;
    private Request underWay;
    private int calls;

    Wire(Simulator simulator, Time time, Witness witness) {
        this.time = time;
        this.witness = witness;
        this.platform = new InMemoryTransport(simulator, new Waiting());
    }

    @Override
    public Response send(Request request) throws IOException, InterruptedException {
        if (++calls > ENDLESS) {
            throw new AssertionError("the engine does not come to rest");
        }
        beforeCall.passed();
        time.sleep(LATENCY);
        witness.before(request);
        underWay = request;
        Response response = null;
        IOException failure = null;
        try {
            response = platform.send(request);
        } catch (IOException e) {
            failure = e;
        }
        done();
        afterCall.passed();
        time.sleep(LATENCY);
        if (failure != null) {
            throw failure;
        }
        witness.answered(request, response);
        return response;
    }

    /** How many calls were made. */
    int calls() {
        return calls;
    }

    private void done() {
        if (underWay != null) {
            Request request = underWay;
            underWay = null;
            witness.after(request);
        }
    }

    /** A call that hangs has had its effect before the waiting begins. */
    private final class Waiting implements Time {
        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            done();
            time.sleep(duration);
        }
    }
}
