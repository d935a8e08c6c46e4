package io.jenkins.plugins.scalingo.account;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.Jenkins;

/**
 * Where an account is defined: by an administrator for the whole controller, or on a folder for what is in it. That
 * decides who may use it, and among which credentials its own are looked up.
 *
 * <p>An account's <em>key</em> is by what the engine and its ledger know it, and is no other account's: the name alone,
 * or, on a folder, {@code folder/full/name//name}. No folder's full name has two slashes in a row, and no account's
 * name may.
 *
 * @param account the account
 * @param group the folder, or Jenkins
 */
record AccountHome(Account account, ItemGroup<?> group) {

    static final String SEPARATOR = "//";

    /** The account of that key. Reads memory only, whoever asks. */
    @SuppressWarnings("try") // closing it is all that is to be done with it
    static Optional<AccountHome> of(String key, ScalingoConfiguration global) {
        int end = key.indexOf(SEPARATOR);
        if (end < 0) {
            return global.account(key).map(account -> new AccountHome(account, Jenkins.get()));
        }
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            AbstractFolder<?> folder =
                    Jenkins.get().getItemByFullName(key.substring(0, end), AbstractFolder.class);
            String name = key.substring(end + SEPARATOR.length());
            return folder == null
                    ? Optional.empty()
                    : FolderAccounts.on(folder).stream()
                            .filter(account -> account.getName().equals(name))
                            .findFirst()
                            .map(account -> new AccountHome(account, folder));
        }
    }

    /** All accounts that an item may use, those of the nearest folder first; of several of one name the nearest. */
    static List<AccountHome> seenFrom(Item item, ScalingoConfiguration global) {
        List<AccountHome> seen = new ArrayList<>();
        Object at = item;
        for (; at instanceof Item here; at = here.getParent()) {
            if (here instanceof AbstractFolder<?> folder) {
                add(FolderAccounts.on(folder), folder, seen);
            }
        }
        add(global.getAccounts(), Jenkins.get(), seen);
        return seen;
    }

    /** The key of the nearest account of a name; asked for each project in turn, so without listing all the others. */
    static Optional<String> key(Item item, String name, ScalingoConfiguration global) {
        Object at = item;
        for (; at instanceof Item here; at = here.getParent()) {
            if (here instanceof AbstractFolder<?> folder
                    && FolderAccounts.on(folder).stream().anyMatch(account -> account.getName().equals(name))) {
                return Optional.of(key(folder.getFullName(), name));
            }
        }
        return global.account(name).map(Account::getName);
    }

    private static void add(List<Account> accounts, ItemGroup<?> group, List<AccountHome> seen) {
        accounts.stream()
                .filter(account -> seen.stream()
                        .noneMatch(nearer -> nearer.account.getName().equals(account.getName())))
                .map(account -> new AccountHome(account, group))
                .toList()
                .forEach(seen::add);
    }

    String key() {
        return folder().map(folder -> key(folder, account.getName())).orElseGet(account::getName);
    }

    static String key(String folder, String name) {
        return folder + SEPARATOR + name;
    }

    /** The limit of the account: the smallest of those that have its credentials and are defined beside it. */
    int requestsPerMinute() {
        return besides().stream()
                .filter(other -> other.getCredentialsId().equals(account.getCredentialsId()))
                .mapToInt(Account::getRequestsPerMinute)
                .reduce(account.getRequestsPerMinute(), Math::min);
    }

    private List<Account> besides() {
        return group instanceof AbstractFolder<?> folder
                ? FolderAccounts.on(folder)
                : ScalingoConfiguration.get().getAccounts();
    }

    /** Full name of the folder; empty if the account is the controller's. */
    Optional<String> folder() {
        return group instanceof Item folder ? Optional.of(folder.getFullName()) : Optional.empty();
    }
}
