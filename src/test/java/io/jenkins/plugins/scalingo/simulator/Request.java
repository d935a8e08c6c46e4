package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/**
 * A call that came in.
 *
 * @param at when
 * @param account whose token or bearer it carried, or null
 * @param kind which call it was
 * @param method its method
 * @param path its path, without query
 * @param status what it was answered with, or would have been
 * @param mishap what became of the answer
 */
public record Request(
        Instant at, String account, Kind kind, String method, String path, int status, Answer.Mishap mishap) {

    /** The status, or the mishap that hid it. */
    public String outcome() {
        return mishap == Answer.Mishap.NONE ? Integer.toString(status) : mishap.toString();
    }

    /** Whether it was one too many, and the client was told so. */
    public boolean refused() {
        return status == 429 && mishap == Answer.Mishap.NONE;
    }
}
