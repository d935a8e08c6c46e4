package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.Launcher;
import hudson.model.AbstractBuild;
import hudson.model.AbstractProject;
import hudson.model.BuildListener;
import hudson.tasks.BuildStepDescriptor;
import hudson.tasks.BuildStepMonitor;
import hudson.tasks.Publisher;
import hudson.tasks.Recorder;
import java.io.IOException;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * The post-build step that does in a freestyle build what {@code reviewApp} does in a pipeline: if the build is a
 * success so far.
 */
public final class ReviewAppRecorder extends Recorder {

    private final ReviewAppStep reviewApp;

    /**
     * Makes one.
     *
     * @param reviewApp what to do; its texts may hold variables of the build
     */
    @DataBoundConstructor
    public ReviewAppRecorder(ReviewAppStep reviewApp) {
        this.reviewApp = reviewApp == null ? new ReviewAppStep() : reviewApp;
    }

    /** What is done. */
    public ReviewAppStep getReviewApp() {
        return reviewApp;
    }

    @Override
    public boolean perform(AbstractBuild<?, ?> build, Launcher launcher, BuildListener listener)
            throws InterruptedException, IOException {
        return SuccessSoFar.of(build, listener)
                ? StepInBuild.run(reviewApp.with(StepInBuild.variables(build, listener)::expand), build, listener)
                : true;
    }

    @Override
    public BuildStepMonitor getRequiredMonitorService() {
        return BuildStepMonitor.NONE;
    }

    /** For Jenkins. */
    @Extension
    @Symbol("reviewApp")
    public static final class DescriptorImpl extends BuildStepDescriptor<Publisher> {

        @Override
        @SuppressWarnings("rawtypes")
        public boolean isApplicable(Class<? extends AbstractProject> type) {
            return true;
        }

        @Override
        public String getDisplayName() {
            return Messages.ReviewAppBuilder_displayName();
        }
    }
}
