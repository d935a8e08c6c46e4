package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.tasks.Builder;
import java.util.function.UnaryOperator;
import org.jenkinsci.Symbol;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.kohsuke.stapler.DataBoundConstructor;

/**
 * The build step that does in a freestyle build what {@code reviewApp} does in a pipeline.
 */
public final class ReviewAppBuilder extends StepBuilder {

    private final ReviewAppStep reviewApp;

    /**
     * Makes one.
     *
     * @param reviewApp what to do; its texts may hold variables of the build
     */
    @DataBoundConstructor
    public ReviewAppBuilder(ReviewAppStep reviewApp) {
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
    public static final class DescriptorImpl extends AnyJobDescriptor<Builder> {

        @Override
        public String getDisplayName() {
            return Messages.ReviewAppBuilder_displayName();
        }
    }
}
