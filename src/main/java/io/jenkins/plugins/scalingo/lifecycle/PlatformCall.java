package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;

/** A call to the platform that changes something there. */
@FunctionalInterface
interface PlatformCall<T> {
    T make() throws IOException, InterruptedException;

    /**
     * Makes a call about something that somebody may have deleted meanwhile, which is then just as well.
     *
     * @return the answer; null if it is gone
     */
    static <T> T unlessGone(PlatformCall<T> call) throws IOException, InterruptedException {
        try {
            return call.make();
        } catch (ScalingoException e) {
            if (e.kind() != ScalingoException.Kind.NOT_FOUND) {
                throw e;
            }
            return null;
        }
    }
}
