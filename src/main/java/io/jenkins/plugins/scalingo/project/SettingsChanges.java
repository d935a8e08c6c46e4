package io.jenkins.plugins.scalingo.project;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.Extension;
import hudson.XmlFile;
import hudson.model.Item;
import hudson.model.Job;
import hudson.model.Saveable;
import hudson.model.listeners.SaveableListener;
import io.jenkins.plugins.scalingo.account.FolderAccounts;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import jenkins.branch.MultiBranchProject;

/**
 * Accounts or a project's settings were saved: everything is looked at again, if they differ from what was saved
 * before. Called for whatever Jenkins saves, which for jobs is often and mostly without any news.
 */
@Extension
public final class SettingsChanges extends SaveableListener {

    /** What was filled in for an item, and the apps that this means, as far as it does for the item itself. */
    private record Saved(List<Object> words, List<ProjectSettings> apps) {

        static final Saved NOTHING = new Saved(List.of(), List.of());

        static Saved of(Item item) {
            return ProjectSettings.form(item)
                    .map(form -> new Saved(form.words(), ProjectSettings.allOwn(item)))
                    .orElse(NOTHING);
        }
    }

    private final Map<Item, List<List<String>>> accounts = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Item, Saved> last = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Item, List<ProjectSettings>> inherited = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public void onChange(Saveable saved, XmlFile file) {
        if (saved instanceof ScalingoConfiguration) {
            LifecycleService.lifecycle()
                    .ifPresent(lifecycle -> KnownAccounts.keys(null).forEach(lifecycle::accountChanged));
            resync();
        } else if (saved instanceof Job<?, ?> || saved instanceof AbstractFolder<?>) {
            Item item = (Item) saved;
            if (item instanceof AbstractFolder<?> folder) {
                lookAtAccounts(folder);
            }
            Saved now = Saved.of(item);
            Saved before = last.put(item, now);
            if (!now.equals(before == null ? Saved.NOTHING : before)) {
                resync();
                hintLinks(now.apps);
                hintLinks(before == null ? List.of() : before.apps);
            }
            if (item instanceof MultiBranchProject && now.equals(Saved.NOTHING)) {
                hintInherited(item);
            }
        }
    }

    private void lookAtAccounts(AbstractFolder<?> folder) {
        List<List<String>> now = FolderAccounts.words(folder);
        List<List<String>> before = accounts.put(folder, now);
        if (!now.equals(before == null ? List.of() : before)) {
            LifecycleService.lifecycle()
                    .ifPresent(lifecycle -> FolderAccounts.keys(folder).forEach(lifecycle::accountChanged));
            resync();
        }
    }

    /**
     * A project that is made in a folder with settings: nobody saves those, and its app is to be linked all the same.
     */
    private void hintInherited(Item project) {
        List<ProjectSettings> now = ProjectSettings.all(project);
        if (!now.equals(inherited.put(project, now))) {
            hintLinks(now);
        }
    }

    /** A link is looked at anyway, but who has just saved a form looks whether it is made. */
    private static void hintLinks(List<ProjectSettings> apps) {
        LifecycleService.lifecycle().ifPresent(lifecycle -> apps.stream()
                .filter(app -> app.link().managed())
                .forEach(app -> lifecycle.hint(new LinkKey(app.account(), app.app()))));
    }

    private static void resync() {
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);
    }
}
