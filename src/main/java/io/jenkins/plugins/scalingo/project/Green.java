package io.jenkins.plugins.scalingo.project;

import hudson.model.Result;
import hudson.model.Run;

/** Which builds are good enough to be deployed. */
public enum Green {
    /** Successful ones alone. */
    SUCCESS(Result.SUCCESS),
    /** Unstable ones too, such as those with a failed test. */
    UNSTABLE(Result.UNSTABLE);

    private final Result worst;

    Green(Result worst) {
        this.worst = worst;
    }

    /** Whether a build has ended, and well enough. Reads the build's record alone. */
    public boolean accepts(Run<?, ?> run) {
        Result result = run.getResult();
        return !run.isBuilding() && result != null && result.isBetterOrEqualTo(worst);
    }
}
