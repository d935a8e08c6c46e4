package io.jenkins.plugins.scalingo.step;

import io.jenkins.plugins.scalingo.lifecycle.LogReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jenkins.util.Timer;

/**
 * Brings a deployment's log to the build's console: in order, each line once, a little later than it comes in, so that
 * the platform's stream never waits for a disk. A console bears only so much: what comes after that is left out, but
 * for the last lines, which tell why a deployment failed. Thread-safe.
 */
final class DeploymentLog implements LogReader {

    static final int MOST_LINES = 20_000;
    static final int MOST_CHARACTERS = 5_000_000;
    static final int LAST_LINES = 20;

    private static final int LONGEST_LINE = 10_000;
    private static final long DELAY_MILLIS = 500;
    /** Colours and such; whatever else a terminal is told is dropped with the rest of the control characters. */
    private static final Pattern ESCAPE = Pattern.compile("\\x1b(?:\\[([0-9;:?]*)[ -/]*([@-~])|[^\\[])");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0a-\\x1a\\x1c-\\x1f\\x7f-\\x9f]");
    /** Hides what follows, and is what Jenkins begins its own notes with. */
    private static final Pattern CONCEAL = Pattern.compile("(^|;)0*8(;|$)");

    /** Has something done a little later, by another thread. */
    @FunctionalInterface
    interface Later {
        /** By Jenkins' timer. */
        Later TIMER = (task, millis) -> Timer.get().schedule(task, millis, TimeUnit.MILLISECONDS);

        void run(Runnable task, long millis);
    }

    private final Console console;
    private final boolean quiet;
    private final LongConsumer printed;
    private final Later later;

    /** Held while lines are printed, in their order; whoever brings new ones does not wait for it. */
    private final Object printing = new Object();

    // All below guarded by this.
    /** As they came, but for what is too long of them. */
    private final Deque<String> last = new ArrayDeque<>();
    private List<String> pending = new ArrayList<>();
    private long next;
    private long characters;
    private boolean cut;
    private boolean endMatters;
    private boolean scheduled;
    private boolean ended;
    private String missing;
    private Runnable atEnd;

    /**
     * Begins.
     *
     * @param quiet whether only the last lines are kept, for {@link #tail}
     * @param from how many lines were printed before
     * @param printed is told how many lines were printed in all
     */
    DeploymentLog(Console console, boolean quiet, long from, LongConsumer printed, Later later) {
        this.console = console;
        this.quiet = quiet;
        this.printed = printed;
        this.later = later;
        this.next = from;
    }

    @Override
    public synchronized void line(long number, String text) {
        if (last.size() == LAST_LINES) {
            last.removeFirst();
        }
        last.addLast(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE + 1) : text);
        next = number + 1;
        if (quiet || cut) {
            return;
        }
        String line = printable(text);
        characters += line.length();
        if (number >= MOST_LINES || characters > MOST_CHARACTERS) {
            cut = true;
            pending.add(Messages.DeploymentLog_cut());
        } else {
            pending.add(line);
        }
        schedule(DELAY_MILLIS);
    }

    @Override
    public synchronized void end(String why) {
        ended = true;
        missing = why;
        schedule(0);
    }

    /** Has {@code then} called when all lines are printed that will be. */
    synchronized void whenEnded(Runnable then) {
        atEnd = then;
        if (ended) {
            schedule(0);
        }
    }

    @Override
    public synchronized boolean isFull() {
        return cut && !endMatters;
    }

    /** The last lines are wanted, however much was left out before them. */
    synchronized void endMatters() {
        endMatters = true;
    }

    /** The last lines, if they are not in the console already. */
    synchronized List<String> tail() {
        return quiet || cut ? last.stream().map(DeploymentLog::printable).toList() : List.of();
    }

    /** The last lines, for where there is no terminal. */
    synchronized List<String> lastLines() {
        return last.stream().map(DeploymentLog::printable).map(DeploymentLog::withoutCodes).toList();
    }

    private void schedule(long delay) {
        if (!scheduled || delay == 0) {
            scheduled = true;
            later.run(this::drain, delay);
        }
    }

    private void drain() {
        Runnable then = null;
        synchronized (printing) {
            List<String> lines;
            long upTo;
            synchronized (this) {
                scheduled = false;
                lines = taken();
                upTo = next;
                if (ended) {
                    then = atEnd;
                    atEnd = null;
                }
            }
            lines.forEach(console::raw);
            if (!lines.isEmpty()) {
                printed.accept(upTo);
            }
        }
        if (then != null) {
            then.run();
        }
    }

    private List<String> taken() {
        List<String> lines = pending;
        pending = new ArrayList<>();
        if (ended && missing != null && !quiet) {
            lines.add(Messages.DeploymentLog_missing(printable(missing)));
            missing = null;
        }
        return lines;
    }

    static String printable(String text) {
        String line = text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text;
        Matcher escapes = ESCAPE.matcher(line);
        StringBuilder kept = new StringBuilder(line.length());
        int from = 0;
        while (escapes.find()) {
            kept.append(withoutControl(line.substring(from, escapes.start())));
            boolean colour = "m".equals(escapes.group(2)) && !CONCEAL.matcher(escapes.group(1)).find();
            if (colour) {
                kept.append(escapes.group());
            }
            from = escapes.end();
        }
        return kept.append(withoutControl(line.substring(from))).toString();
    }

    private static String withoutCodes(String line) {
        return ESCAPE.matcher(line).replaceAll("");
    }

    private static String withoutControl(String text) {
        return CONTROL.matcher(text).replaceAll("").replace("\u001b", "");
    }
}
