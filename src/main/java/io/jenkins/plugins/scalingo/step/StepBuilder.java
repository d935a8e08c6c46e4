package io.jenkins.plugins.scalingo.step;

import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Builder;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jenkinsci.plugins.workflow.steps.Step;

/** A build step that does in a freestyle build what a pipeline's step does. */
abstract class StepBuilder extends Builder {

    /** The step, with its texts read like that. */
    abstract Step step(UnaryOperator<String> reading);

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        return StepInBuild.run(this::step, build, listener);
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }
}
