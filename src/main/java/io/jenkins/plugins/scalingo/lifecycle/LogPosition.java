package io.jenkins.plugins.scalingo.lifecycle;

/**
 * One reader's place in the log of one deployment. Guarded by itself.
 *
 * <p>A stream that is opened, or opened again, begins with the log so far: what the reader has is skipped by the lines'
 * numbers. That is also how a reader goes on after a restart.
 */
final class LogPosition {

    final String deployment;
    private final LogReader reader;
    private long next;
    private long arriving;
    private boolean finishing;
    private boolean ended;

    LogPosition(String deployment, long from, LogReader reader) {
        this.deployment = deployment;
        this.next = from;
        this.reader = reader;
    }

    /** A stream begins at the log's first line. */
    synchronized void restarted() {
        arriving = 0;
    }

    /** A piece of the log, of one line or several. */
    synchronized void arrived(String content) {
        if (!ended) {
            content.lines().forEach(this::line);
        }
    }

    private void line(String text) {
        if (arriving++ == next) {
            reader.line(next++, text);
        }
    }

    /** The whole log: what came of it already is passed over, what a stream may still bring does not count. */
    synchronized void complete(String content) {
        restarted();
        arrived(content);
        end(null);
    }

    synchronized void finish() {
        finishing = true;
    }

    synchronized boolean isFinishing() {
        return finishing && !ended;
    }

    boolean isFull() {
        return reader.isFull();
    }

    synchronized boolean hasEnded() {
        return ended;
    }

    synchronized void end(String missing) {
        if (!ended) {
            ended = true;
            reader.end(missing);
        }
    }

    synchronized void close() {
        ended = true;
    }
}
