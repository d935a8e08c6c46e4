package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.KnownAccounts;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.List;
import java.util.Optional;

/**
 * Whom a step speaks to: what it names itself, or what the settings of its project name.
 *
 * @param account key of a configured account
 * @param app the app
 * @param settings the settings that apply to the job; empty if there are none
 */
record Addressee(String account, AppName app, Optional<ProjectSettings> settings) {

    /**
     * Works it out.
     *
     * @param job the job that is built
     * @param account the step's parameter; null if left out
     * @param app the step's parameter; null if left out
     * @throws AbortException if it cannot be told; the message is for the pipeline's author
     */
    static Addressee of(Job<?, ?> job, String account, String app) throws AbortException {
        Optional<String> problem = app == null ? ProjectSettings.problem(job) : Optional.empty();
        if (problem.isPresent()) {
            throw new AbortException(problem.get());
        }
        Optional<ProjectSettings> settings = ProjectSettings.of(job);
        return new Addressee(account(job, account, settings), app(app, settings), settings);
    }

    private static AppName app(String given, Optional<ProjectSettings> settings) throws AbortException {
        if (given == null) {
            return settings.map(ProjectSettings::app)
                    .orElseThrow(() -> new AbortException(Messages.Addressee_noApp()));
        }
        try {
            return AppName.of(given);
        } catch (IllegalArgumentException e) {
            throw new AbortException(Messages.Addressee_notAnApp(given, e.getMessage()));
        }
    }

    private static String account(Job<?, ?> job, String given, Optional<ProjectSettings> settings)
            throws AbortException {
        List<String> known = KnownAccounts.names(job);
        if (known.isEmpty()) {
            throw new AbortException(Messages.Addressee_noAccounts());
        }
        List<String> keys = KnownAccounts.keys(job);
        if (given == null && settings.isEmpty()) {
            if (known.size() > 1) {
                throw new AbortException(Messages.Addressee_whichAccount(String.join(", ", known)));
            }
            return keys.get(0);
        }
        Optional<String> key = given == null
                ? settings.map(ProjectSettings::account).filter(keys::contains)
                : KnownAccounts.key(job, given);
        if (key.isEmpty()) {
            String named = given == null ? settings.get().account() : given;
            throw new AbortException(Messages.Addressee_unknownAccount(named, String.join(", ", known)));
        }
        return key.get();
    }
}
