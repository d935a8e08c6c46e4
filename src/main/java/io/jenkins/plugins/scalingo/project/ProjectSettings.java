package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.List;
import java.util.Optional;

/**
 * What a project wants of one app at Scalingo. Most projects have one app; a repository that holds several has settings
 * for each, which {@link #all} tells.
 *
 * @param account key of the account, which is its name unless it is a folder's; it need not be configured (any more)
 * @param app the app that the project's repository is linked to
 * @param autoDeployBranch the branch that is deployed to the app; empty if none is
 * @param green which builds vouch for their commit
 * @param trigger who deploys: where it is the platform, Jenkins deploys and deletes nothing by itself
 * @param reviewApps what becomes of change requests
 * @param link what becomes of the repo link
 */
public record ProjectSettings(
        String account,
        AppName app,
        Optional<String> autoDeployBranch,
        Green green,
        Trigger trigger,
        ReviewAppRules reviewApps,
        LinkRules link) {

    public ProjectSettings {
        requireNonNull(account);
        requireNonNull(app);
        requireNonNull(autoDeployBranch);
        requireNonNull(green);
        requireNonNull(trigger);
        requireNonNull(reviewApps);
        requireNonNull(link);
    }

    /**
     * The settings of the main app that apply to an item: its own, or those of the nearest folder above that has some.
     * Reads memory only.
     *
     * @param item a job, a folder or any other item
     * @return empty if neither the item nor anything above it has settings, or if the nearest ones make no sense
     */
    public static Optional<ProjectSettings> of(Item item) {
        return all(item).stream().findFirst();
    }

    /** The same for each of the project's apps: the main one first, no app twice. Reads memory only. */
    public static List<ProjectSettings> all(Item item) {
        return read(item).map(Reading::settings).orElse(List.of());
    }

    /**
     * Why the settings that apply to an item are of no use. Looks at all projects.
     *
     * @return a sentence in the reader's language; empty if they are of use, or if there are none
     */
    public static Optional<String> problem(Item item) {
        return read(item).flatMap(Reading::problem).or(() -> Conflicts.of(item));
    }

    private static Optional<Reading> read(Item item) {
        return nearest(item).map(form -> read(form, item));
    }

    private static Reading read(ProjectForm form, Item item) {
        return form.read(() -> Repositories.name(item)).at(item);
    }

    /** What was filled in for the item, or for the nearest folder above it, whether it makes sense or not. */
    static Optional<ProjectForm> nearest(Item item) {
        for (Object at = item; at instanceof Item here; at = here.getParent()) {
            Optional<ProjectForm> form = form(here);
            if (form.isPresent()) {
                return form;
            }
        }
        return Optional.empty();
    }

    /** The main app's settings of an item itself, whatever those above it are. Reads memory only. */
    public static Optional<ProjectSettings> own(Item item) {
        return allOwn(item).stream().findFirst();
    }

    /** The same for each of the item's apps: the main one first, no app twice. Reads memory only. */
    public static List<ProjectSettings> allOwn(Item item) {
        return form(item)
                .map(form -> read(form, item).settings())
                .orElse(List.of());
    }

    ProjectSettings withAccount(String key) {
        return new ProjectSettings(key, app, autoDeployBranch, green, trigger, reviewApps, link);
    }

    /** How the settings that apply to an item call their account; empty if there are none. Reads memory only. */
    public static Optional<String> accountName(Item item) {
        return nearest(item).map(ProjectForm::getAccount);
    }

    /** Whether these are the settings for that app of that account. */
    public boolean isAbout(String someAccount, AppName someApp) {
        return account.equals(someAccount) && app.equals(someApp);
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
