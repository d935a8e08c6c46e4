package io.jenkins.plugins.scalingo.project;

import hudson.model.Describable;
import hudson.model.Failure;
import io.jenkins.plugins.scalingo.account.VisibleAccount;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    // Null where it is as usual, sent by a form or left out by code: both make the same file.
    private Forks forks;
    private Integer hoursBeforeDeleteStale;
    // Null where it is as usual.
    private TriggerForm trigger;
    // Null in files of versions that did not know it.
    private Boolean manageLink = true;
    private boolean unlink;
    private String repository;
    private String integration;
    private List<FurtherApp> furtherApps;
    /** What it means for every project; null until somebody asked, and where that depends on the project. */
    private transient volatile Reading reading;

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
        return with(copy -> copy.forks = allowed == Forks.NEVER ? null : allowed);
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
        return with(copy -> copy.trigger = chosen == null || isUsual(chosen) ? null : chosen);
    }

    private static boolean isUsual(TriggerForm chosen) {
        return chosen.trigger() == Trigger.JENKINS && chosen.green() == Green.SUCCESS;
    }

    boolean isManageLink() {
        // Whoever saved a file without it has never said that the link is to be changed.
        return Boolean.TRUE.equals(manageLink);
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

    /**
     * What was filled in means this for a project.
     *
     * @param repository the own name of the project's repository; asked for only where an app is named for it
     */
    Reading read(Supplier<Optional<String>> repository) {
        Reading known = reading;
        if (known == null) {
            known = readAnew(repository);
            reading = known.problem().isEmpty() && !namesRepository() ? known : null;
        }
        return known;
    }

    private Reading readAnew(Supplier<Optional<String>> repository) {
        Optional<String> wrong = ProjectRules.wrong(this);
        if (wrong.isPresent()) {
            return Reading.failed(wrong.get());
        }
        Optional<String> name = namesRepository() ? repository.get() : Optional.of("");
        if (name.isEmpty()) {
            return Reading.failed(Messages.ProjectForm_repositoryUnknown(AppTemplate.PLACE));
        }
        Map<AppName, ProjectSettings> settings = new LinkedHashMap<>();
        for (FurtherApp each : allApps()) {
            Optional<AppName> app = new AppTemplate(each.getApp()).app(name.get());
            if (app.isEmpty()) {
                return Reading.failed(Messages.ProjectForm_doesNotFit(
                        name.get(), each.getApp(), AppName.SHORTEST, AppName.LONGEST));
            }
            if (settings.put(app.get(), settings(app.get(), each)) != null) {
                return Reading.failed(Messages.ProjectRules_appTwice(app.get()));
            }
        }
        return Reading.of(List.copyOf(settings.values()));
    }

    boolean namesRepository() {
        return allApps().stream().anyMatch(each -> new AppTemplate(each.getApp()).namesRepository());
    }

    /** Whether the app may be meant by this, wherever in Jenkins it is. */
    boolean mayMean(String ofAccount, AppName ofApp) {
        return mayMean(ofAccount)
                && allApps().stream().anyMatch(each -> new AppTemplate(each.getApp()).mayMean(ofApp));
    }

    /** Whether the account of that key may be meant: which one of its name is depends on where in Jenkins one is. */
    boolean mayMean(String ofAccount) {
        return getAccount().equals(VisibleAccount.name(ofAccount)) || getAccount().equals(ofAccount);
    }

    /** The main app as one among the others, and these. */
    private List<FurtherApp> allApps() {
        List<FurtherApp> all = new ArrayList<>();
        all.add(FurtherApp.unchecked(getApp(), autoDeployBranch, reviewApps));
        all.addAll(getFurtherApps());
        return all;
    }

    private ProjectSettings settings(AppName name, FurtherApp each) {
        return new ProjectSettings(
                getAccount(),
                name,
                Optional.ofNullable(each.getAutoDeployBranch()),
                getTrigger().green(),
                getTrigger().trigger(),
                each.isReviewApps() ? reviewAppRules() : ReviewAppRules.NONE,
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

    /** All that was filled in, to be compared with what was before. */
    List<Object> words() {
        return Arrays.asList(
                getAccount(),
                getForks(),
                hoursBeforeDeleteStale,
                getTrigger().trigger(),
                getTrigger().green(),
                getTrigger().hoursAfterClose(),
                linkRules(),
                allApps().stream().map(FurtherApp::words).toList());
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
            copy.reading = null;
            change.accept(copy);
            return valid(copy);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
