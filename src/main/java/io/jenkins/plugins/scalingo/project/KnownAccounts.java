package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import io.jenkins.plugins.scalingo.account.VisibleAccount;
import java.util.List;
import java.util.Optional;

/**
 * The accounts that an item may use, for those who need no more of them than names and keys: those of the folders that
 * it is in, and those that an administrator made known to the controller. Reads memory only.
 */
public final class KnownAccounts {

    private KnownAccounts() {}

    /** Their names, nearest first; each once. */
    public static List<String> names(Item item) {
        return VisibleAccount.to(item).stream().map(VisibleAccount::name).toList();
    }

    /** Their keys, nearest first. */
    public static List<String> keys(Item item) {
        return VisibleAccount.to(item).stream().map(VisibleAccount::key).toList();
    }

    /**
     * The key of the account that is meant by a name.
     *
     * @return empty if the item may use no account of that name
     */
    public static Optional<String> key(Item item, String name) {
        return VisibleAccount.key(item, name);
    }
}
