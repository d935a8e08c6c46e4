package io.jenkins.plugins.scalingo.project;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import java.util.List;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;

/**
 * The settings for Scalingo of a multibranch project, or of a folder or organization folder for all that is in it and
 * has none of its own.
 */
public final class ScalingoFolderProperty extends AbstractFolderProperty<AbstractFolder<?>> {

    private ProjectForm form;

    @DataBoundConstructor
    public ScalingoFolderProperty(String account, String app) {
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
    @Extension(ordinal = 1)
    @Symbol("scalingo")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {

        @Override
        public String getDisplayName() {
            return Messages.ProjectForm_title();
        }

        // A folder's page sends every property it offers: this one only counts if its box is ticked.
        @Override
        public AbstractFolderProperty<?> newInstance(StaplerRequest2 request, JSONObject form) throws FormException {
            return !form.isNullObject() && form.optBoolean("specified") ? super.newInstance(request, form) : null;
        }
    }
}
