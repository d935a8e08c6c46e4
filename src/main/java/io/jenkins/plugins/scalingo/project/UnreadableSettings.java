package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import hudson.model.Items;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import java.util.Optional;
import jenkins.model.Jenkins;

/**
 * Settings in a file that was changed by hand, and make no sense: nobody can tell which app they were about, so that
 * none of their account may be destroyed on the ground that no project wants it.
 */
final class UnreadableSettings {

    private UnreadableSettings() {}

    /**
     * A reason, for the reader, not to believe that the key is not wanted; empty if there is none. Looks at all
     * projects.
     */
    @SuppressWarnings("try")
    static Optional<String> doubt(Key key) {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            return Items.getAllItems(Jenkins.get(), Item.class).stream()
                    .filter(item -> ProjectSettings.form(item)
                            .filter(form -> form.settings().isEmpty() && mayBeOf(form, key))
                            .isPresent())
                    .findFirst()
                    .map(item -> "the Scalingo settings of " + item.getFullName() + " make no sense: correct them");
        }
    }

    private static boolean mayBeOf(ProjectForm form, Key key) {
        return form.getAccount().isEmpty() || form.getAccount().equals(key.account());
    }
}
