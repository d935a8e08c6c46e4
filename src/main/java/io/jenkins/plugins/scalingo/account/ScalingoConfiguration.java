package io.jenkins.plugins.scalingo.account;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Failure;
import hudson.model.PersistentDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.GlobalConfiguration;
import net.sf.json.JSONObject;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.StaplerRequest2;

/**
 * Scalingo's part of the System page. Only an administrator may change it, not whoever may merely manage Jenkins: an
 * account's address decides where its secret is sent.
 */
@Extension
@Symbol("scalingo")
public final class ScalingoConfiguration extends GlobalConfiguration implements PersistentDescriptor {

    private final transient ScalingoAccounts clients = new ScalingoAccounts(this);

    // Replaced as a whole, never changed.
    private volatile List<Account> accounts = new ArrayList<>();

    /** The controller's configuration. */
    public static ScalingoConfiguration get() {
        return ExtensionList.lookupSingleton(ScalingoConfiguration.class);
    }

    @Override
    public String getDisplayName() {
        return Messages.ScalingoConfiguration_displayName();
    }

    /** All accounts, in the order of the form. */
    public List<Account> getAccounts() {
        return List.copyOf(accounts);
    }

    /**
     * Replaces all accounts, and saves.
     *
     * @throws Failure if one of them breaks a rule; the message names the account and says what is wrong, and nothing
     *     is changed
     */
    @DataBoundSetter
    public void setAccounts(List<Account> accounts) {
        AccountRules.wrong(accounts).ifPresent(wrong -> {
            throw new Failure(wrong);
        });
        this.accounts = new ArrayList<>(accounts);
        clients.forgetAllBut(names());
        save();
    }

    /** The names of all accounts, in the order of the form. */
    public List<String> names() {
        return accounts.stream().map(Account::getName).toList();
    }

    /** The account of that name. */
    Optional<Account> account(String name) {
        return accounts.stream().filter(account -> account.getName().equals(name)).findFirst();
    }

    ScalingoAccounts clients() {
        return clients;
    }

    // An empty list is no part of the submitted form at all.
    @Override
    public boolean configure(StaplerRequest2 request, JSONObject form) throws FormException {
        List<Account> sent =
                form.containsKey("accounts") ? request.bindJSONToList(Account.class, form.get("accounts")) : List.of();
        try {
            setAccounts(sent);
        } catch (Failure e) {
            throw new FormException(e.getMessage(), e, "accounts");
        }
        return true;
    }
}
