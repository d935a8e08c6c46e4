package io.jenkins.plugins.scalingo.step;

import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.model.Result;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Recorder;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jenkinsci.plugins.workflow.steps.Step;

/** A post-build step that does what a pipeline's step does, if the build is a success so far. */
abstract class StepRecorder extends Recorder {

    /** The step, with its texts read like that. */
    abstract Step step(UnaryOperator<String> reading);

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        return !passed(build, listener) || StepInBuild.run(this::step, build, listener);
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** Only what has passed is brought to the platform. */
    private static boolean passed(AbstractBuild<?, ?> build, BuildListener listener) {
        Result result = build.getResult();
        if (result == null || Result.SUCCESS.equals(result)) {
            return true;
        }
        new Console(listener).say(Messages.StepRecorder_notASuccess(result));
        return false;
    }
}
