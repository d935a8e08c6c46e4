package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Job;
import java.util.List;
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

    /** Which change requests from forks get review apps. */
    public Forks getForks() {
        return form.getForks();
    }

    @DataBoundSetter
    public void setForks(Forks forks) {
        form = form.withForks(forks);
    }

    /** After how many hours without a build a review app is deleted; null if never. */
    public Integer getHoursBeforeDeleteStale() {
        return form.getHoursBeforeDeleteStale();
    }

    @DataBoundSetter
    public void setHoursBeforeDeleteStale(Integer hoursBeforeDeleteStale) {
        form = form.withHoursBeforeDeleteStale(hoursBeforeDeleteStale);
    }

    /** Who deploys by itself. */
    public TriggerForm getTrigger() {
        return form.getTrigger();
    }

    @DataBoundSetter
    public void setTrigger(TriggerForm trigger) {
        form = form.withTrigger(trigger);
    }

    /** Whether the app's repo link is made, and kept as the settings want it. */
    public boolean isManageLink() {
        return form.isManageLink();
    }

    @DataBoundSetter
    public void setManageLink(boolean manageLink) {
        form = form.withManageLink(manageLink);
    }

    /** Whether a link that the plugin made is removed when the settings go. */
    public boolean isUnlink() {
        return form.isUnlink();
    }

    @DataBoundSetter
    public void setUnlink(boolean unlink) {
        form = form.withUnlink(unlink);
    }

    /** URL of the repository; null if it is the project's own. */
    public String getRepository() {
        return form.getRepository();
    }

    @DataBoundSetter
    public void setRepository(String repository) {
        form = form.withRepository(repository);
    }

    /** Id of the SCM integration; null if it is the one of the repository's host. */
    public String getIntegration() {
        return form.getIntegration();
    }

    @DataBoundSetter
    public void setIntegration(String integration) {
        form = form.withIntegration(integration);
    }

    /** More apps of the same repository. */
    public List<FurtherApp> getFurtherApps() {
        return form.getFurtherApps();
    }

    @DataBoundSetter
    public void setFurtherApps(List<FurtherApp> furtherApps) {
        form = form.withFurtherApps(furtherApps);
    }

    ProjectForm form() {
        return form;
    }

    /** Changes what is filled in; who calls it saves the project. */
    void fillIn(ProjectForm changed) {
        form = changed;
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
