package io.jenkins.plugins.scalingo.step;

import hudson.model.TaskListener;
import jenkins.model.CauseOfInterruption;

/** A deployment that the platform could not carry out. Shown on the build's page. */
final class DeploymentFailure extends CauseOfInterruption {

    private static final long serialVersionUID = 1L;

    private final String what;

    DeploymentFailure(String what) {
        this.what = what;
    }

    @Override
    public String getShortDescription() {
        return what;
    }

    @Override
    public void print(TaskListener listener) {
        listener.error("%s", what);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeploymentFailure failure && failure.what.equals(what);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }
}
