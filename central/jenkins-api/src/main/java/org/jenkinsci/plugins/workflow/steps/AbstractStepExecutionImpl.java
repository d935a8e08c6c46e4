package org.jenkinsci.plugins.workflow.steps;

public abstract class AbstractStepExecutionImpl extends StepExecution {
    @Deprecated
    protected AbstractStepExecutionImpl() {}

    protected AbstractStepExecutionImpl(StepContext context) {}

    public void onResume() {
        throw new UnsupportedOperationException();
    }
}
