package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;

/** How a state is to strike the eye: one of Jenkins' own colours. */
enum Tone {
    SUCCESS,
    WARNING,
    ERROR,
    INFO;

    static Tone of(Report.Phase phase) {
        return switch (phase) {
            case SETTLED -> SUCCESS;
            case WORKING, HELD, GONE -> INFO;
            case SUPERSEDED -> WARNING;
            case FAILED, BLOCKED -> ERROR;
        };
    }

    static Tone of(DeploymentStatus status) {
        if (status.succeeded()) {
            return SUCCESS;
        }
        return status.failed() ? ERROR : INFO;
    }
}
