package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.AbstractProject;
import hudson.model.BuildListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Builder;
import java.io.IOException;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * The build step that does in a freestyle build what {@code scalingoDeploy} does in a pipeline.
 */
public final class ScalingoDeployBuilder extends Builder {

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
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        return StepInBuild.run(deploy.with(StepInBuild.variables(build, listener)::expand), build, listener);
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** For Jenkins. */
    @Extension
    @Symbol("scalingoDeploy")
    public static final class DescriptorImpl extends BuildStepDescriptor<Builder> {

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> type) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.ScalingoDeployBuilder_displayName();
        }
    }
}
