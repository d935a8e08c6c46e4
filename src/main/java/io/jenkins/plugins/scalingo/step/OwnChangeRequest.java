package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest.ChangeRequest;
import io.jenkins.plugins.scalingo.project.Forks;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;

/** The change request that a build is about, for the steps that give it an app of its own. */
final class OwnChangeRequest {

    private OwnChangeRequest() {}

    /**
     * The change request, if it may have an app.
     *
     * @throws AbortException if the build is about none, or about one of a fork
     * @throws FlowInterruptedException if it is over: nothing is wrong with the build, but there is nothing to be had
     */
    static ChangeRequest open(Run<?, ?> run) throws AbortException, FlowInterruptedException {
        ChangeRequest changeRequest = of(run);
        if (changeRequest.over()) {
            throw new FlowInterruptedException(
                    Result.NOT_BUILT,
                    false,
                    new Superseded(Messages.OwnChangeRequest_over(changeRequest.number())));
        }
        return changeRequest;
    }

    /**
     * The change request, be it open or not.
     *
     * @throws AbortException if the build is about none, or about one of a fork that may have none
     */
    static ChangeRequest of(Run<?, ?> run) throws AbortException {
        ChangeRequest changeRequest = BuiltChangeRequest.of(run)
                .orElseThrow(() -> new AbortException(
                        Messages.OwnChangeRequest_none(run.getParent().getFullName())));
        if (changeRequest.fork().isPresent() && !mayComeFromForks(run.getParent())) {
            throw new AbortException(Messages.OwnChangeRequest_fork(
                    changeRequest.number(), changeRequest.fork().get()));
        }
        return changeRequest;
    }

    /** Whether the author is trusted is asked later, by a worker. */
    private static boolean mayComeFromForks(Job<?, ?> job) {
        return ProjectSettings.all(job).stream()
                .anyMatch(settings -> settings.reviewApps().forks() == Forks.TRUSTED);
    }
}
