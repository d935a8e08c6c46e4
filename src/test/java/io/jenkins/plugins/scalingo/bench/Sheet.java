package io.jenkins.plugins.scalingo.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The tables, as people read them. */
final class Sheet {

    private static final String TITLES = "%-28s %-20s %-18s %7s %8s %6s %6s %8s %7s %7s %6s  %s%n";
    private static final String ROW = "%-28s %-20s %-18s %7d %8d %6.2f %6d %8s %7s %7d %6d  %s%n";

    private final PrintStream out;

    Sheet(PrintStream out) {
        this.out = out;
    }

    void titles() {
        out.printf(
                TITLES,
                "pull requests",
                "by",
                "phase",
                "changes",
                "requests",
                "each",
                "resync",
                "time",
                "allowed",
                "refused",
                "failed",
                "left wrong");
    }

    void print(List<Row> rows) {
        rows.forEach(row -> out.printf(
                Locale.ROOT,
                ROW,
                row.plan(),
                row.by(),
                row.phase(),
                row.changes(),
                row.requests(),
                row.requestsEach(),
                row.resync(),
                isTimed(row) ? time(row.seconds()) : "-",
                isTimed(row) ? String.format(Locale.ROOT, "x%.2f", row.ofAllowed()) : "-",
                row.refused(),
                row.failedBuilds(),
                told(row.left())));
    }

    /** What was spread over hours takes them, and who gives up is done soon. */
    private static boolean isTimed(Row row) {
        return row.atOnce() && row.failedBuilds() == 0;
    }

    private static String time(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String told(Row.Left left) {
        return left.nothing()
                ? "none"
                : left.missing() + " missing, " + left.stale() + " stale, " + left.orphans() + " orphans";
    }

    void goals(List<Goal> goals) {
        out.printf("%n%-62s %8s %8s%n", "goal", "at most", "found");
        goals.forEach(goal -> out.printf(
                Locale.ROOT,
                "%-62s %8.1f %8.2f  %s%n",
                goal.what(),
                goal.most(),
                goal.found(),
                goal.isMet() ? "met" : "MISSED"));
    }

    void lines(String title, List<String> lines) {
        out.printf("%n%s%n", title);
        lines.forEach(line -> out.println("  " + line));
    }
}
