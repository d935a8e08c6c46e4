package io.jenkins.plugins.scalingo.account;

import hudson.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * An account, as a project sees it.
 *
 * @param name by which settings and steps call it
 * @param key by which the engine, its ledger and {@link ScalingoAccounts} know it
 * @param folder full name of the folder that it is defined on; empty if it is the controller's
 */
public record VisibleAccount(String name, String key, Optional<String> folder) {

    /**
     * All accounts that an item may use, those of the nearest folder first; of several of one name the nearest. Reads
     * memory only.
     *
     * @param item null for those of the controller alone
     */
    public static List<VisibleAccount> to(Item item) {
        return AccountHome.seenFrom(item, ScalingoConfiguration.get()).stream()
                .map(home -> new VisibleAccount(home.account().getName(), home.key(), home.folder()))
                .toList();
    }

    /**
     * The key of the account that is meant by a name: the nearest one. Reads memory only.
     *
     * @param item null for those of the controller alone
     * @return empty if the item may use no account of that name
     */
    public static Optional<String> key(Item item, String name) {
        return AccountHome.key(item, name, ScalingoConfiguration.get());
    }

    /** The name by which the account of that key is called by those who may use it. */
    public static String name(String key) {
        int end = key.indexOf(AccountHome.SEPARATOR);
        return end < 0 ? key : key.substring(end + AccountHome.SEPARATOR.length());
    }

    /** Whether a name is a key of a folder's account, which nobody may call it by. */
    public static boolean isKeyInFolder(String name) {
        return name.contains(AccountHome.SEPARATOR);
    }
}
