package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.util.Locale;
import java.util.Optional;

/**
 * What a check says about a review app, to those who read the change request at the Git host and may never see Jenkins.
 *
 * <p>Only what has come to an end is told: a check that waits would stand in the way of everybody who waits for all
 * checks, Scalingo among them.
 *
 * @param verdict how it ended
 * @param title in a few words
 * @param summary one line of Markdown; nothing in it that a stranger wrote is markup
 * @param url where the review app answers; empty if it does not
 */
record ReviewAppCheck(Verdict verdict, String title, String summary, Optional<String> url) {

    /** How it ended. */
    enum Verdict {
        /** The review app runs the commit. */
        RUNS,
        /** The deployment of the commit failed. */
        FAILED,
        /** A person has to do something first. */
        BLOCKED
    }

    /** What is to be said; empty while there is nothing. */
    static Optional<ReviewAppCheck> of(Report report) {
        if (!(report.key() instanceof ReviewAppKey)
                || report.appName().isEmpty()
                || report.vouched().isEmpty()) {
            return Optional.empty();
        }
        String name = report.appName().get();
        return switch (report.phase()) {
            case SETTLED -> report.url()
                    .flatMap(WebAddress::of)
                    .map(url -> new ReviewAppCheck(
                            Verdict.RUNS,
                            Messages.ReviewAppCheck_runs(name),
                            "[" + name + "](" + markdownUrl(url) + ")",
                            Optional.of(url)));
            case FAILED -> Optional.of(new ReviewAppCheck(
                    Verdict.FAILED,
                    Messages.ReviewAppCheck_failed(name),
                    plain(LocalizedLine.forReader(report.line())),
                    Optional.empty()));
            case BLOCKED -> Optional.of(new ReviewAppCheck(
                    Verdict.BLOCKED,
                    Messages.ReviewAppCheck_blocked(name),
                    plain(LocalizedLine.forReader(report.line())),
                    Optional.empty()));
            case WORKING, HELD, SUPERSEDED, GONE -> Optional.empty();
        };
    }

    /** Marks what was said, to tell it from what is to be said next. */
    String fingerprint() {
        return verdict.name().toLowerCase(Locale.ROOT) + " " + url.orElse(summary);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceAll("([\\\\`*_{}\\[\\]()<>#+!|~@-])", "\\\\$1");
    }

    private static String markdownUrl(String url) {
        return url.replace("(", "%28").replace(")", "%29");
    }
}
