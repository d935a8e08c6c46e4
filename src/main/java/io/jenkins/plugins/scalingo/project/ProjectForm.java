package io.jenkins.plugins.scalingo.project;

import hudson.model.Describable;
import hudson.model.Failure;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The fields that a person fills in for a project, shared by jobs and folders: their views, checks and drop-downs are
 * here once ({@link ProjectFormDescriptor}). Immutable: what changes a field answers with a changed copy.
 */
public final class ProjectForm implements Describable<ProjectForm>, Cloneable {

    /** Nothing filled in, as it is in a file that was changed by hand. */
    static final ProjectForm BLANK = new ProjectForm("", "");

    private final String account;
    private final String app;
    private String autoDeployBranch;
    private boolean reviewApps = true;
    // Null in files of versions that did not know them.
    private Forks forks;
    private Integer hoursBeforeDeleteStale;
    private TriggerForm trigger;
    private Boolean manageLink;
    private boolean unlink;
    private String repository;
    private String integration;
    private List<FurtherApp> furtherApps;

    private ProjectForm(String account, String app) {
        this.account = account;
        this.app = app;
    }

    /**
     * Everything else as it usually is: no auto-deploy branch, and review apps.
     *
     * @throws Failure if one of them is missing or makes no sense; the message is fit for a form and a build log
     */
    static ProjectForm of(String account, String app) {
        return valid(new ProjectForm(text(account), text(app)));
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

    ProjectForm withAutoDeployBranch(String branch) {
        return with(copy -> copy.autoDeployBranch = textOrNull(branch));
    }

    boolean isReviewApps() {
        return reviewApps;
    }

    ProjectForm withReviewApps(boolean wanted) {
        return with(copy -> copy.reviewApps = wanted);
    }

    Forks getForks() {
        return forks == null ? Forks.NEVER : forks;
    }

    ProjectForm withForks(Forks allowed) {
        return with(copy -> copy.forks = allowed);
    }

    /** Null if a review app is never too old. */
    Integer getHoursBeforeDeleteStale() {
        return hoursBeforeDeleteStale;
    }

    ProjectForm withHoursBeforeDeleteStale(Integer hours) {
        return with(copy -> copy.hoursBeforeDeleteStale = hours);
    }

    TriggerForm getTrigger() {
        return trigger == null ? new ByJenkins() : trigger;
    }

    ProjectForm withTrigger(TriggerForm chosen) {
        return with(copy -> copy.trigger = chosen);
    }

    boolean isManageLink() {
        return manageLink == null || manageLink;
    }

    ProjectForm withManageLink(boolean managed) {
        return with(copy -> copy.manageLink = managed);
    }

    boolean isUnlink() {
        return unlink;
    }

    ProjectForm withUnlink(boolean removed) {
        return with(copy -> copy.unlink = removed);
    }

    /** Null if it is the project's own. */
    String getRepository() {
        return repository;
    }

    ProjectForm withRepository(String url) {
        return with(copy -> copy.repository = textOrNull(url));
    }

    /** Null if it is the one of the repository's host. */
    String getIntegration() {
        return integration;
    }

    ProjectForm withIntegration(String id) {
        return with(copy -> copy.integration = textOrNull(id));
    }

    /** More apps of the same repository. Public for Jenkins, which learns the type of the list from it. */
    public List<FurtherApp> getFurtherApps() {
        return furtherApps == null ? List.of() : furtherApps;
    }

    ProjectForm withFurtherApps(List<FurtherApp> apps) {
        return with(copy -> copy.furtherApps = apps == null || apps.isEmpty() ? null : new ArrayList<>(apps));
    }

    /** What was filled in, for each app; none if it makes no sense, as only a file can do that was changed by hand. */
    List<ProjectSettings> settings() {
        if (ProjectRules.wrong(this).isPresent()) {
            return List.of();
        }
        Stream<ProjectSettings> further = getFurtherApps().stream()
                .map(more -> settings(more.getApp(), more.getAutoDeployBranch(), more.isReviewApps()));
        return Stream.concat(Stream.of(settings(getApp(), autoDeployBranch, reviewApps)), further)
                .toList();
    }

    private ProjectSettings settings(String name, String branch, boolean withReviewApps) {
        return new ProjectSettings(
                getAccount(),
                AppName.of(name),
                Optional.ofNullable(branch),
                getTrigger().green(),
                getTrigger().trigger(),
                withReviewApps ? reviewAppRules() : ReviewAppRules.NONE,
                linkRules());
    }

    private ReviewAppRules reviewAppRules() {
        return new ReviewAppRules(
                true,
                getForks(),
                Duration.ofHours(getTrigger().hoursAfterClose()),
                Optional.ofNullable(hoursBeforeDeleteStale).map(Duration::ofHours));
    }

    private LinkRules linkRules() {
        return new LinkRules(
                isManageLink(),
                isManageLink() && unlink,
                RepositoryUrl.of(repository),
                Optional.ofNullable(integration));
    }

    static String text(String given) {
        return given == null ? "" : given.strip();
    }

    static String textOrNull(String given) {
        return text(given).isEmpty() ? null : text(given);
    }

    /**
     * A value that a check has found nothing against.
     *
     * @throws Failure if it has; the message is fit for a form and a build log
     */
    static <T> T valid(T value, Optional<String> wrong) {
        wrong.ifPresent(sentence -> {
            throw new Failure(Messages.ProjectForm_wrong(sentence));
        });
        return value;
    }

    private static ProjectForm valid(ProjectForm form) {
        return valid(form, ProjectRules.wrong(form));
    }

    private ProjectForm with(Consumer<ProjectForm> change) {
        try {
            ProjectForm copy = (ProjectForm) clone();
            change.accept(copy);
            return valid(copy);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
