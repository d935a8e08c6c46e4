package io.jenkins.plugins.scalingo.account;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.AbstractFolderProperty;
import com.cloudbees.hudson.plugins.folder.AbstractFolderPropertyDescriptor;
import hudson.Extension;
import hudson.model.Failure;
import java.util.ArrayList;
import java.util.List;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.StaplerRequest2;

/**
 * Accounts that a folder brings along for what is in it, with credentials that the folder sees: a team needs no
 * administrator for its token. The nearest account of a name is the one that is meant by it.
 *
 * <p>A secret text may be any text, and may be one that an administrator lets the folder use for something else: it is
 * sent to Scalingo's public regions, or to where an account of the System page sends its own, and nowhere else.
 */
public final class FolderAccounts extends AbstractFolderProperty<AbstractFolder<?>> {

    // Null in a file that was changed by hand.
    private final List<Account> accounts;

    /**
     * Some accounts.
     *
     * @throws Failure if one of them breaks a rule; the message names the account and says what is wrong
     */
    @DataBoundConstructor
    public FolderAccounts(List<Account> accounts) {
        List<Account> given = accounts == null ? List.of() : accounts;
        AccountRules.wrongInFolder(given, ScalingoConfiguration.get().getAccounts()).ifPresent(wrong -> {
            throw new Failure(wrong);
        });
        this.accounts = new ArrayList<>(given);
    }

    /** All of them, in the order of the form. */
    public List<Account> getAccounts() {
        return accounts == null ? List.of() : List.copyOf(accounts);
    }

    /** The accounts that are defined on that very folder. Reads memory only. */
    static List<Account> on(AbstractFolder<?> folder) {
        FolderAccounts property = folder.getProperties().get(FolderAccounts.class);
        return property == null ? List.of() : property.getAccounts();
    }

    /** The keys of all accounts that are defined on that very folder. Reads memory only. */
    public static List<String> keys(AbstractFolder<?> folder) {
        return keys(folder, folder.getFullName());
    }

    /** The same as if the folder had another full name, such as its former one. */
    public static List<String> keys(AbstractFolder<?> folder, String fullName) {
        return on(folder).stream()
                .map(account -> AccountHome.key(fullName, account.getName()))
                .toList();
    }

    /** What was filled in for that very folder, to be compared with what was before. */
    public static List<List<String>> words(AbstractFolder<?> folder) {
        return on(folder).stream().map(Account::words).toList();
    }

    /** For Jenkins. */
    @Extension(ordinal = 2) // above the settings that choose one of them
    @Symbol("scalingoAccounts")
    public static final class DescriptorImpl extends AbstractFolderPropertyDescriptor {

        @Override
        public String getDisplayName() {
            return Messages.FolderAccounts_displayName();
        }

        // A folder's page sends every property it offers: without an account there is none.
        @Override
        public AbstractFolderProperty<?> newInstance(StaplerRequest2 request, JSONObject form) throws FormException {
            return form.isNullObject() || !form.containsKey("accounts") ? null : super.newInstance(request, form);
        }
    }
}
