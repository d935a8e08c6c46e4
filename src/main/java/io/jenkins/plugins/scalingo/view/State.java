package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.util.Optional;

/**
 * A state for a reader, in the reader's language.
 *
 * @param label in a word or two
 * @param tone how it strikes the eye
 * @param message one line about it; empty if there is nothing to add
 */
record State(String label, Tone tone, String message) {

    /**
     * How a key stands.
     *
     * @param report the engine's word, which may be minutes old
     * @param newest the app's newest deployment as the platform told it since; empty if it did not
     */
    static State of(Report report, Optional<Deployment> newest) {
        Optional<DeploymentStatus> status = newest.filter(
                        seen -> report.deployment().filter(seen.id()::equals).isPresent())
                .map(Deployment::status)
                .or(report::status);
        boolean plain = report.phase() == Report.Phase.SETTLED
                || report.phase() == Report.Phase.WORKING && report.deployment().isPresent() && status.isPresent();
        if (plain) {
            return report.phase() == Report.Phase.SETTLED && status.filter(DeploymentStatus::succeeded).isPresent()
                    ? new State(label(report.phase()), Tone.SUCCESS, "")
                    : of(status.orElse(DeploymentStatus.UNKNOWN));
        }
        return new State(label(report.phase()), Tone.of(report.phase()), LocalizedLine.forReader(report.line()));
    }

    static State of(DeploymentStatus status) {
        return new State(label(status), Tone.of(status), "");
    }

    private static String label(Report.Phase phase) {
        return switch (phase) {
            case WORKING -> Messages.State_working();
            case SETTLED -> Messages.State_settled();
            case HELD -> Messages.State_held();
            case SUPERSEDED -> Messages.State_superseded();
            case FAILED -> Messages.State_failed();
            case BLOCKED -> Messages.State_blocked();
            case GONE -> Messages.State_gone();
        };
    }

    private static String label(DeploymentStatus status) {
        return switch (status) {
            case QUEUED -> Messages.State_queued();
            case BUILDING -> Messages.State_building();
            case PUSHING -> Messages.State_pushing();
            case STARTING -> Messages.State_starting();
            case SUCCESS -> Messages.State_success();
            case CRASHED_ERROR -> Messages.State_crashed();
            case TIMEOUT_ERROR -> Messages.State_timeout();
            case BUILD_ERROR -> Messages.State_buildError();
            case HOOK_ERROR -> Messages.State_hookError();
            case ABORTED -> Messages.State_aborted();
            case UNKNOWN -> Messages.State_unknown();
        };
    }
}
