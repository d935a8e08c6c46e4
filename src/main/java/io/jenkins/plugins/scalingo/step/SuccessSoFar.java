package io.jenkins.plugins.scalingo.step;

import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.model.Result;

/** Whether a post-build step may bring anything to the platform: only what has passed goes there. */
final class SuccessSoFar {

    private SuccessSoFar() {}

    /** Says so in the console if not. */
    static boolean of(AbstractBuild<?, ?> build, BuildListener listener) {
        Result result = build.getResult();
        if (result == null || Result.SUCCESS.equals(result)) {
            return true;
        }
        new Console(listener).say(Messages.SuccessSoFar_not(result));
        return false;
    }
}
