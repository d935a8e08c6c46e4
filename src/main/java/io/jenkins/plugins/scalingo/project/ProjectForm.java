package io.jenkins.plugins.scalingo.project;

import hudson.model.Describable;
import hudson.model.Failure;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;

/**
 * The fields that a person fills in for a project, shared by jobs and folders: their views, checks and drop-downs are
 * here once ({@link ProjectFormDescriptor}). Immutable.
 */
public final class ProjectForm implements Describable<ProjectForm> {

    /** Nothing filled in, as it is in a file that was changed by hand. */
    static final ProjectForm BLANK = new ProjectForm("", "", null, true);

    private final String account;
    private final String app;
    private final String autoDeployBranch;
    private final boolean reviewApps;

    private ProjectForm(String account, String app, String autoDeployBranch, boolean reviewApps) {
        this.account = account;
        this.app = app;
        this.autoDeployBranch = autoDeployBranch;
        this.reviewApps = reviewApps;
    }

    /**
     * No auto-deploy branch, and review apps.
     *
     * @throws Failure if one of them is missing or makes no sense; the message is fit for a form and a build log
     */
    static ProjectForm of(String account, String app) {
        return valid(new ProjectForm(text(account), text(app), null, true));
    }

    ProjectForm withAutoDeployBranch(String branch) {
        return valid(new ProjectForm(account, app, text(branch).isEmpty() ? null : text(branch), reviewApps));
    }

    ProjectForm withReviewApps(boolean wanted) {
        return new ProjectForm(account, app, autoDeployBranch, wanted);
    }

    String getAccount() {
        return text(account);
    }

    String getApp() {
        return text(app);
    }

    /** Null if no branch is deployed. */
    String getAutoDeployBranch() {
        return autoDeployBranch;
    }

    boolean isReviewApps() {
        return reviewApps;
    }

    /** What was filled in; empty if it makes no sense, which only a file that was changed by hand can do. */
    Optional<ProjectSettings> settings() {
        return ProjectRules.wrong(this).isPresent()
                ? Optional.empty()
                : Optional.of(new ProjectSettings(
                        getAccount(), AppName.of(getApp()), Optional.ofNullable(autoDeployBranch), reviewApps));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    private static ProjectForm valid(ProjectForm form) {
        ProjectRules.wrong(form).ifPresent(wrong -> {
            throw new Failure(Messages.ProjectForm_wrong(wrong));
        });
        return form;
    }
}
