package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import hudson.model.Items;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import java.util.Optional;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * Settings in a file that was changed by hand, and make no sense, or that name an app for a repository which nobody
 * can tell (any more): they may be about any app, so that none of their account may be destroyed on the ground that no
 * project wants it.
 */
final class UnreadableSettings {

    private UnreadableSettings() {}

    /**
     * A reason, for the reader, not to believe that the key is not wanted; empty if there is none. Looks at all
     * projects.
     */
    static Optional<String> doubt(Key key) {
        return AsSystem.read(() -> Items.getAllItems(Jenkins.get(), Item.class).stream()
                .flatMap(item -> doubt(item, key).stream())
                .findFirst());
    }

    private static Optional<String> doubt(Item item, Key key) {
        boolean senseless = ProjectSettings.form(item)
                .filter(form -> ProjectRules.wrong(form).isPresent() && mayBeOf(form, key))
                .isPresent();
        if (senseless) {
            return Optional.of("the Scalingo settings of " + item.getFullName() + " make no sense: correct them");
        }
        boolean nameless = item instanceof MultiBranchProject
                && ProjectSettings.nearest(item)
                        .filter(form -> form.namesRepository() && form.mayMean(key.account(), key.app()))
                        .isPresent()
                && Repositories.name(item).isEmpty();
        return nameless
                ? Optional.of("nobody can tell which repository " + item.getFullName()
                        + " builds, for which its app is named: give it settings of its own")
                : Optional.empty();
    }

    private static boolean mayBeOf(ProjectForm form, Key key) {
        return form.getAccount().isEmpty() || form.mayMean(key.account());
    }
}
