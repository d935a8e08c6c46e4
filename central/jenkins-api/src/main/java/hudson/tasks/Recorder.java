package hudson.tasks;

import hudson.ExtensionPoint;

public abstract class Recorder extends Publisher implements ExtensionPoint {
    @SuppressWarnings("deprecation")
    protected Recorder() {}

    public BuildStepDescriptor getDescriptor() {
        throw new UnsupportedOperationException();
    }
}
