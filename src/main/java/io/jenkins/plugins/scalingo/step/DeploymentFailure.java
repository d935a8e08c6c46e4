package io.jenkins.plugins.scalingo.step;

import static java.util.Objects.requireNonNull;

import hudson.console.HyperlinkNote;
import hudson.model.TaskListener;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import jenkins.model.CauseOfInterruption;

/**
 * A deployment that the platform could not carry out. Shown on the build's page, with the end of its log and the way to
 * all of it. Immutable.
 */
public final class DeploymentFailure extends CauseOfInterruption {

    private static final long serialVersionUID = 2L;

    private final String what;
    private final String lastLines;
    private final String logUrl;

    /**
     * Makes one.
     *
     * @param what what failed and how, in a sentence
     * @param lastLines the end of the log as it may be shown, without secrets
     * @param log where the log is; null if that is not known
     */
    DeploymentFailure(String what, List<String> lastLines, URI log) {
        this.what = requireNonNull(what);
        this.lastLines = String.join("\n", lastLines);
        this.logUrl = log == null || !Console.isWeb(log) ? null : log.toString();
    }

    @Override
    public String getShortDescription() {
        return what;
    }

    /** The end of the platform's log, without terminal codes; empty if it could not be had. For the build's page. */
    public String getLastLines() {
        return lastLines == null ? "" : lastLines;
    }

    /** Where the log is; null if that is not known. For the build's page. */
    public String getLogUrl() {
        return logUrl;
    }

    @Override
    public void print(TaskListener listener) {
        listener.error("%s", what);
        if (logUrl != null) {
            listener.getLogger().println(Messages.DeploymentFailure_log(HyperlinkNote.encodeTo(logUrl, logUrl)));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeploymentFailure failure
                && failure.what.equals(what)
                && Objects.equals(failure.lastLines, lastLines)
                && Objects.equals(failure.logUrl, logUrl);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }
}
