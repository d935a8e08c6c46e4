package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;

/**
 * What a project wants of Scalingo.
 *
 * @param account name of the account; it need not be configured (any more)
 * @param app the app that the project's repository is linked to
 * @param autoDeployBranch the branch whose green builds are deployed to the app; empty if none is
 * @param reviewApps whether change requests get review apps
 */
public record ProjectSettings(String account, AppName app, Optional<String> autoDeployBranch, boolean reviewApps) {

    public ProjectSettings {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(autoDeployBranch);
    }

    /**
     * The settings that apply to an item: its own, or those of the nearest folder above that has some. Reads memory
     * only.
     *
     * @param item a job, a folder or any other item
     * @return empty if neither the item nor anything above it has settings, or if the nearest ones make no sense
     */
    public static Optional<ProjectSettings> of(Item item) {
        for (Object at = item; at instanceof Item here; at = here.getParent()) {
            Optional<ProjectForm> form = form(here);
            if (form.isPresent()) {
                return form.flatMap(ProjectForm::settings);
            }
        }
        return Optional.empty();
    }

    /** The settings of an item itself, whatever those above it are. Reads memory only. */
    public static Optional<ProjectSettings> own(Item item) {
        return form(item).flatMap(ProjectForm::settings);
    }

    /** What was filled in for the item itself, whether it makes sense or not. */
    static Optional<ProjectForm> form(Item item) {
        if (item instanceof Job<?, ?> job) {
            return Optional.ofNullable(job.getProperty(ScalingoJobProperty.class)).map(ScalingoJobProperty::form);
        }
        if (item instanceof AbstractFolder<?> folder) {
            return Optional.ofNullable(folder.getProperties().get(ScalingoFolderProperty.class))
                    .map(ScalingoFolderProperty::form);
        }
        return Optional.empty();
    }
}
