package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.tasks.Builder;
import java.util.function.UnaryOperator;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * The build step that does in a freestyle build what {@code scalingoDeploy} does in a pipeline.
 */
public final class ScalingoDeployBuilder extends StepBuilder {

    private final ScalingoDeployStep deploy;

    /**
     * Makes one.
     *
     * @param deploy what to do; its texts may hold variables of the build
     */
    @DataBoundConstructor
    public ScalingoDeployBuilder(ScalingoDeployStep deploy) {
        this.deploy = deploy == null ? new ScalingoDeployStep() : deploy;
    }

    /** What is done. */
    public ScalingoDeployStep getDeploy() {
        return deploy;
    }

    @Override
    Step step(UnaryOperator<String> reading) {
        return deploy.with(reading);
    }

    /** For Jenkins. */
    @Extension
    @Symbol("scalingoDeploy")
    public static final class DescriptorImpl extends AnyJobDescriptor<Builder> {

        @Override
        public String getDisplayName() {
            return Messages.ScalingoDeployBuilder_displayName();
        }
    }
}
