package io.jenkins.plugins.scalingo.lifecycle;

import java.io.IOException;

/** A call to the platform that changes something there. */
@FunctionalInterface
interface PlatformCall<T> {
    T make() throws IOException, InterruptedException;
}
