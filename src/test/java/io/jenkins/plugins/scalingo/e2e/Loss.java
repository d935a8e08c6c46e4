package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.simulator.Answer.Mishap;
import io.jenkins.plugins.scalingo.simulator.Fault;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;

/**
 * One request that the platform does not answer.
 *
 * @param platform the platform
 */
record Loss(Simulator platform) {

    /** The next request of a kind: lost on its way there, or carried out with the answer lost on its way back. */
    static Loss of(Simulator platform, Kind kind, boolean carriedOut) {
        platform.forgetRequests();
        Fault fault = platform.faults().on(kind).hang();
        if (carriedOut) {
            fault.carriedOut();
        }
        return new Loss(platform);
    }

    /** Whether the request came, and waits for its answer. */
    boolean happened() {
        return platform.requests().stream().anyMatch(request -> request.mishap() == Mishap.HANG);
    }

    /** From now on the platform answers everything. */
    void over() {
        platform.faults().clear();
    }
}
