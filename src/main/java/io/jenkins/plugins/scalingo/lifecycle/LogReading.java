package io.jenkins.plugins.scalingo.lifecycle;

/** Somebody reads a log. Thread-safe. */
public interface LogReading extends AutoCloseable {

    /**
     * The deployment has ended: what the stream did not bring is fetched, then {@link LogReader#end} is called. Returns
     * at once.
     */
    void finish();

    /** Nobody reads any more. Closing twice does nothing. */
    @Override
    void close();
}
