package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.function.UnaryOperator;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * {@code reviewApp(app: …, account: …)}: in the build of a change request, brings its review app to the commit that is
 * built, and waits until it runs. Whatever is left out comes from the project's settings.
 */
public final class ReviewAppStep extends Step {

    static final String UPDATE = "update";
    static final String DESTROY = "destroy";

    private String app;
    private String account;
    private int pullRequest;
    private String action;
    private boolean wait = true;

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

    /** The change request's number; 0 for the one that is built. */
    public int getPullRequest() {
        return pullRequest;
    }

    @DataBoundSetter
    public void setPullRequest(int pullRequest) {
        this.pullRequest = pullRequest;
    }

    /** What is to be done: {@value #DESTROY}, or null for {@value #UPDATE}. */
    public String getAction() {
        return action;
    }

    @DataBoundSetter
    public void setAction(String action) {
        String given = Util.fixEmptyAndTrim(action);
        this.action = UPDATE.equals(given) ? null : given;
    }

    /** Whether the step waits until it is done. */
    public boolean isWait() {
        return wait;
    }

    @DataBoundSetter
    public void setWait(boolean wait) {
        this.wait = wait;
    }

    /** The same with each text as {@code expanded} makes it. */
    ReviewAppStep with(UnaryOperator<String> expanded) {
        ReviewAppStep step = new ReviewAppStep();
        step.setApp(expanded.apply(app));
        step.setAccount(expanded.apply(account));
        step.setPullRequest(pullRequest);
        step.setAction(action);
        step.setWait(wait);
        return step;
    }

    boolean destroys() {
        return DESTROY.equals(action);
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if (action != null && !action.equals(DESTROY)) {
            throw new AbortException(Messages.ReviewAppStep_whichAction(action, UPDATE, DESTROY));
        }
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

        /** What is known of the parent app already. */
        @POST
        public FormValidation doCheckApp(
                @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String account)
                throws InterruptedException {
            return checkApp(item, value, account);
        }

        /** Whether it is a number, or none. */
        @POST
        public FormValidation doCheckPullRequest(@QueryParameter String value) {
            return FormValidation.validateNonNegativeInteger(value);
        }

        /** What may be done. */
        @POST
        public ListBoxModel doFillActionItems() {
            return new ListBoxModel(
                    new ListBoxModel.Option(Messages.ReviewAppStep_update(), UPDATE),
                    new ListBoxModel.Option(Messages.ReviewAppStep_destroy(), DESTROY));
        }
    }
}
