package io.jenkins.plugins.scalingo.project;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Has a project's settings say what an app's repo link at the platform is: the other way to end a difference. */
public final class SettingsFromLink {

    private final Item project;
    private final ProjectSettings settings;

    /**
     * For one of a project's apps.
     *
     * @param project a multibranch project or a plain job
     * @param settings those of the app, from {@link ProjectSettings#all}
     */
    public SettingsFromLink(Item project, ProjectSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    /**
     * Why the settings cannot take over a link, in the reader's language.
     *
     * @return what to do instead; empty if they can
     */
    public Optional<String> hindrance(RepoLink link) {
        Optional<ProjectForm> form = ProjectSettings.form(project);
        if (form.isEmpty()) {
            return Optional.of(whose()
                    .map(Messages::SettingsFromLink_inherited)
                    .orElseGet(Messages::SettingsFromLink_gone));
        }
        boolean builtElsewhere = form.get().getRepository() == null
                && Repositories.of(project)
                        .filter(own -> !own.sameAs(RepositoryUrl.of(link)))
                        .isPresent();
        if (builtElsewhere) {
            return Optional.of(Messages.SettingsFromLink_ownRepository());
        }
        return isMain() || trigger(link) == settings.trigger()
                ? Optional.empty()
                : Optional.of(Messages.SettingsFromLink_sharedTrigger(mainApp()));
    }

    /** The nearest item above that has settings. */
    private Optional<String> whose() {
        return Stream.iterate((Object) project.getParent(), Item.class::isInstance, at -> ((Item) at).getParent())
                .map(Item.class::cast)
                .filter(above -> ProjectSettings.form(above).isPresent())
                .findFirst()
                .map(Item::getFullName);
    }

    /**
     * Changes and saves the settings.
     *
     * @throws IOException if they cannot be saved
     * @throws IllegalStateException if there is a {@link #hindrance}
     */
    public void takeOver(RepoLink link) throws IOException {
        hindrance(link).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        save(changed(ProjectSettings.form(project).orElseThrow(), link, isMain() ? null : settings.app().value()));
    }

    private boolean isMain() {
        return settings.app().value().equals(mainApp());
    }

    private String mainApp() {
        return ProjectSettings.of(project).map(main -> main.app().value()).orElse("");
    }

    private static Trigger trigger(RepoLink link) {
        return link.autoDeployEnabled() || link.deployReviewAppsEnabled() ? Trigger.PLATFORM : Trigger.JENKINS;
    }

    /**
     * The settings as the link is.
     *
     * @param furtherApp name of the further app that is linked; null for the main one
     */
    static ProjectForm changed(ProjectForm form, RepoLink link, String furtherApp) {
        ProjectForm common = form.getIntegration() == null || link.integrationId().isEmpty()
                ? form
                : form.withIntegration(link.integrationId());
        common = form.getRepository() == null
                ? common
                : common.withRepository(RepositoryUrl.of(link).address());
        return furtherApp == null ? main(common, link) : further(common, link, furtherApp);
    }

    private static ProjectForm main(ProjectForm form, RepoLink link) {
        if (trigger(link) == Trigger.JENKINS) {
            ProjectForm byJenkins =
                    form.getTrigger().trigger() == Trigger.JENKINS ? form : form.withTrigger(new ByJenkins());
            return byJenkins.withAutoDeployBranch(branch(form.getAutoDeployBranch(), link));
        }
        ByPlatform byPlatform = new ByPlatform();
        if (link.deleteOnCloseEnabled()) {
            byPlatform.setHoursBeforeDeleteOnClose(link.hoursBeforeDeleteOnClose());
        }
        return form.withTrigger(byPlatform)
                .withAutoDeployBranch(branch(form.getAutoDeployBranch(), link))
                .withReviewApps(link.deployReviewAppsEnabled())
                .withHoursBeforeDeleteStale(
                        link.deleteStaleEnabled() ? Math.max(1, link.hoursBeforeDeleteStale()) : null);
    }

    private static ProjectForm further(ProjectForm form, RepoLink link, String name) {
        List<FurtherApp> apps = new ArrayList<>();
        for (FurtherApp app : form.getFurtherApps()) {
            if (app.getApp().equals(name)) {
                FurtherApp changed = new FurtherApp(name);
                changed.setAutoDeployBranch(branch(app.getAutoDeployBranch(), link));
                changed.setReviewApps(
                        trigger(link) == Trigger.PLATFORM ? link.deployReviewAppsEnabled() : app.isReviewApps());
                apps.add(changed);
            } else {
                apps.add(app);
            }
        }
        return form.withFurtherApps(apps);
    }

    /** Where Jenkins deploys, no branch in the settings means that nothing is deployed, whatever the link names. */
    private static String branch(String before, RepoLink link) {
        if (trigger(link) == Trigger.PLATFORM) {
            return link.autoDeployEnabled() ? link.branch() : null;
        }
        return before == null || link.branch().isEmpty() ? before : link.branch();
    }

    private void save(ProjectForm changed) throws IOException {
        ProjectForm before = ProjectSettings.form(project).orElseThrow();
        fillIn(changed);
        try {
            project.save();
        } catch (IOException e) {
            fillIn(before);
            throw e;
        }
    }

    private void fillIn(ProjectForm form) {
        if (project instanceof Job<?, ?> job) {
            job.getProperty(ScalingoJobProperty.class).fillIn(form);
        } else if (project instanceof AbstractFolder<?> folder) {
            folder.getProperties().get(ScalingoFolderProperty.class).fillIn(form);
        }
    }
}
