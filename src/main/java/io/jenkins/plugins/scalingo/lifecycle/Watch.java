package io.jenkins.plugins.scalingo.lifecycle;

/** Somebody follows a key. To be closed when nobody waits any more; closing twice does nothing. */
@FunctionalInterface
public interface Watch extends AutoCloseable {

    @Override
    void close();
}
