package io.jenkins.plugins.scalingo.step;

import hudson.console.ConsoleLogFilter;
import hudson.console.ConsoleNote;
import hudson.model.AbstractBuild;
import hudson.model.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * What of a console's lines may be kept elsewhere: whatever hides secrets in the step's console hides them here too.
 * The console itself needs no such help.
 */
final class ConsoleMask {

    private ConsoleMask() {}

    /** The lines as the step's console would show them, without annotations. */
    static List<String> of(StepContext context, List<String> lines) throws IOException, InterruptedException {
        ConsoleLogFilter filter = context.get(ConsoleLogFilter.class);
        Run<?, ?> run = context.get(Run.class);
        if (filter == null || run == null || lines.isEmpty()) {
            return lines;
        }
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (OutputStream masked = decorated(filter, run, shown)) {
            for (String line : lines) {
                masked.write((line + "\n").getBytes(run.getCharset()));
            }
        }
        return ConsoleNote.removeNotes(shown.toString(run.getCharset())).lines().toList();
    }

    /**
     * As Pipeline does: its filters know no build, and the older of the two methods is the one that all of them have.
     */
    @SuppressWarnings("deprecation")
    private static OutputStream decorated(ConsoleLogFilter filter, Run<?, ?> run, OutputStream shown)
            throws IOException, InterruptedException {
        return filter.decorateLogger(run instanceof AbstractBuild<?, ?> build ? build : null, shown);
    }
}
