package io.jenkins.plugins.scalingo.step.archive;

import java.io.Serializable;

/**
 * How an upload ended.
 *
 * @param status the HTTP status of the answer; 0 if there was none
 * @param problem why there was none; null if there was one
 */
record Sent(int status, String problem) implements Serializable {

    boolean arrived() {
        return status >= 200 && status < 300;
    }

    /** Whether the upload host was spoken to: then another way would bring nothing else. */
    boolean answered() {
        return status != 0;
    }

    /** Whether the address may just have grown too old. */
    boolean refused() {
        return status == 400 || status == 403 || status == 404 || status == 410;
    }
}
