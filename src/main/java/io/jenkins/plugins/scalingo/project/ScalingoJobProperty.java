package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Job;
import jenkins.model.OptionalJobProperty;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/** A job's settings for Scalingo: in its form, in Job DSL, and in a pipeline's {@code properties}. */
public final class ScalingoJobProperty extends OptionalJobProperty<Job<?, ?>> {

    private ProjectForm form;

    @DataBoundConstructor
    public ScalingoJobProperty(String account, String app) {
        form = ProjectForm.of(account, app);
    }

    /** Name of a configured account. */
    public String getAccount() {
        return form.getAccount();
    }

    /** The app that the repository is linked to. */
    public String getApp() {
        return form.getApp();
    }

    /** The branch whose green builds are deployed; null if none is. */
    public String getAutoDeployBranch() {
        return form.getAutoDeployBranch();
    }

    @DataBoundSetter
    public void setAutoDeployBranch(String autoDeployBranch) {
        form = form.withAutoDeployBranch(autoDeployBranch);
    }

    /** Whether change requests get review apps. */
    public boolean isReviewApps() {
        return form.isReviewApps();
    }

    @DataBoundSetter
    public void setReviewApps(boolean reviewApps) {
        form = form.withReviewApps(reviewApps);
    }

    ProjectForm form() {
        return form;
    }

    private Object readResolve() {
        form = form == null ? ProjectForm.BLANK : form;
        return this;
    }

    /** For Jenkins. */
    @Extension
    @Symbol("scalingo")
    public static final class DescriptorImpl extends OptionalJobPropertyDescriptor {

        @Override
        public String getDisplayName() {
            return Messages.ProjectForm_title();
        }
    }
}
