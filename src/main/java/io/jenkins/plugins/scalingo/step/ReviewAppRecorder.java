package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.tasks.Publisher;
import java.util.function.UnaryOperator;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * The post-build step that does in a freestyle build what {@code reviewApp} does in a pipeline: if the build is a
 * success so far.
 */
public final class ReviewAppRecorder extends StepRecorder {

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
    Step step(UnaryOperator<String> reading) {
        return reviewApp.with(reading);
    }

    /** For Jenkins. */
    @Extension
    @Symbol("reviewApp")
    public static final class DescriptorImpl extends AnyJobDescriptor<Publisher> {

        @Override
        public String getDisplayName() {
            return Messages.ReviewAppBuilder_displayName();
        }
    }
}
