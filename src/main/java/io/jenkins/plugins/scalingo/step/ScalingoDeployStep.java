package io.jenkins.plugins.scalingo.step;

import hudson.Extension;
import hudson.Util;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * {@code scalingoDeploy(app: …, branch: …, account: …)}: has Scalingo deploy a branch to an app, and waits for the end.
 * Whatever is left out comes from the project's settings.
 */
public final class ScalingoDeployStep extends Step {

    private String app;
    private String branch;
    private String account;

    @DataBoundConstructor
    public ScalingoDeployStep() {
        // all parameters are optional
    }

    /** The app's name; null for the project's. */
    public String getApp() {
        return app;
    }

    @DataBoundSetter
    public void setApp(String app) {
        this.app = Util.fixEmptyAndTrim(app);
    }

    /** The branch to deploy; null for the project's auto-deploy branch, or else the branch that is built. */
    public String getBranch() {
        return branch;
    }

    @DataBoundSetter
    public void setBranch(String branch) {
        this.branch = Util.fixEmptyAndTrim(branch);
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
        return new ScalingoDeployExecution(this, context);
    }

    /** Offers the step to Pipeline and to the snippet generator. */
    @Extension
    public static final class DescriptorImpl extends PlatformStepDescriptor {

        @Override
        public String getFunctionName() {
            return "scalingoDeploy";
        }

        @Override
        public String getDisplayName() {
            return Messages.ScalingoDeployStep_displayName();
        }
    }
}
