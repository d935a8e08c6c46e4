package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.Util;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * {@code reviewApp(app: …, account: …)}: in the build of a change request, brings its review app to the commit that is
 * built, and waits until it runs. Whatever is left out comes from the project's settings.
 */
public final class ReviewAppStep extends Step {

    private String app;
    private String account;

    @DataBoundConstructor
    public ReviewAppStep() {
        // all parameters are optional
    }

    /** The parent app's name; null for the project's. */
    public String getApp() {
        return app;
    }

    @DataBoundSetter
    public void setApp(String app) {
        this.app = Util.fixEmptyAndTrim(app);
    }

    /** The account's name; null for the project's, or else the only one. */
    public String getAccount() {
        return account;
    }

    @DataBoundSetter
    public void setAccount(String account) {
        this.account = Util.fixEmptyAndTrim(account);
    }

    @Override
    public StepExecution start(StepContext context) {
        return new ReviewAppExecution(this, context);
    }

    /** Offers the step to Pipeline and to the snippet generator. */
    @Extension
    public static final class DescriptorImpl extends PlatformStepDescriptor {

        @Override
        public String getFunctionName() {
            return "reviewApp";
        }

        @Override
        public String getDisplayName() {
            return Messages.ReviewAppStep_displayName();
        }
    }
}
