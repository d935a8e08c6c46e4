package io.jenkins.plugins.scalingo.view;

import hudson.EnvVars;
import hudson.Extension;
import hudson.model.EnvironmentContributor;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.project.ProjectSettings;

/**
 * Tells builds where what they build runs: {@code SCALINGO_APP}, the project's app, and for change requests
 * {@code SCALINGO_REVIEW_APP} and {@code SCALINGO_REVIEW_APP_URL} as soon as they are known. They are as old as the
 * engine's last look, and none is there without settings.
 */
@Extension
public final class BuildVariables extends EnvironmentContributor {

    @Override
    public void buildEnvironmentFor(
            @SuppressWarnings("rawtypes") Run run, EnvVars variables, TaskListener listener) {
        ProjectSettings.of(run.getParent())
                .ifPresent(settings -> variables.put("SCALINGO_APP", settings.app().value()));
        Whereabouts.of(run.getParent()).filter(Whereabouts::isReviewApp).ifPresent(where -> {
            where.app().ifPresent(app -> variables.put("SCALINGO_REVIEW_APP", app));
            where.url().ifPresent(url -> variables.put("SCALINGO_REVIEW_APP_URL", url));
        });
    }
}
