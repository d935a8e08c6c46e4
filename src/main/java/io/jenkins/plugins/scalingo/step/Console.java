package io.jenkins.plugins.scalingo.step;

import hudson.console.HyperlinkNote;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.net.URI;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** The lines of a step in the build's console. Platform strings become one line of printable text. */
final class Console {

    private static final String PREFIX = "[Scalingo] ";

    private final TaskListener listener;

    Console(TaskListener listener) {
        this.listener = listener;
    }

    void say(String line) {
        listener.getLogger().println(PREFIX + printable(line));
    }

    /** A line that is the console's own already: of a log, without anything that it must not hold. */
    void raw(String line) {
        listener.getLogger().println(line);
    }

    /** Where something stands, with the time and the way there. */
    void say(Report report) {
        String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String link = report.url().filter(Console::isWeb).map(url -> " " + link(url)).orElse("");
        listener.getLogger().println(PREFIX + time + " " + news(report) + link);
    }

    /** What a report says, without the time: the same words mean that nothing has changed. */
    static String news(Report report) {
        String app = report.appName().orElse(report.key().app().value());
        return printable(app + ": " + LocalizedLine.forReader(report.line()));
    }

    static boolean isWeb(URI url) {
        return "https".equals(url.getScheme()) || "http".equals(url.getScheme());
    }

    private static String link(URI url) {
        return HyperlinkNote.encodeTo(url.toString(), url.toString());
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
