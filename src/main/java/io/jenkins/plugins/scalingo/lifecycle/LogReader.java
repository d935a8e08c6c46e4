package io.jenkins.plugins.scalingo.lifecycle;

/**
 * Reads the log of one deployment. Called by one thread at a time, which is not the reader's own and must not be kept:
 * a reader that writes to something slow hands its lines on.
 */
public interface LogReader {

    /**
     * The next line; each comes once and in order.
     *
     * @param number the line's number in the log, from 0
     * @param text the line without its end, as the build wrote it: untrusted, and possibly with terminal colours
     */
    void line(long number, String text);

    /**
     * Whether the reader has all that it can use: what a stream did not bring is then not fetched for it. Asked when
     * the deployment has ended.
     */
    default boolean isFull() {
        return false;
    }

    /**
     * The log is complete, or no more of it can be had. Nothing follows.
     *
     * @param missing why the rest is missing, for the reader; null if nothing is
     */
    void end(String missing);
}
