package io.jenkins.plugins.scalingo.account;

import com.cloudbees.plugins.credentials.CredentialsMatchers;
import com.cloudbees.plugins.credentials.common.StandardListBoxModel;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import hudson.Extension;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.security.ACL;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.scalingo.platform.Region;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import java.util.List;
import java.util.Optional;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * The form of an account, on the System page or on a folder. Whoever may not configure that is told nothing: the
 * drop-downs hold the current value alone, and the checks are silent.
 */
@Extension
public final class AccountDescriptor extends Descriptor<Account> {

    /** For Jenkins. */
    public AccountDescriptor() {
        super(Account.class);
    }

    @Override
    public String getDisplayName() {
        return Messages.Account_displayName();
    }

    @POST
    public ListBoxModel doFillRegionItems() {
        ListBoxModel regions = new ListBoxModel();
        Region.known()
                .forEach(region ->
                        regions.add(region.name() + " (" + region.api().getHost() + ")", region.name()));
        regions.add(Messages.Account_customRegion(), Account.CUSTOM);
        return regions;
    }

    @POST
    public ListBoxModel doFillCredentialsIdItems(
            @AncestorInPath Item item,
            @QueryParameter String credentialsId,
            @QueryParameter String region,
            @QueryParameter String authUrl,
            @QueryParameter String apiUrl) {
        StandardListBoxModel offered = new StandardListBoxModel();
        if (mayConfigure(item)) {
            offered.includeEmptyValue()
                    .includeMatchingAs(
                            ACL.SYSTEM2,
                            group(item),
                            StringCredentials.class,
                            purpose(account("", credentialsId, region, authUrl, apiUrl)),
                            CredentialsMatchers.always());
        }
        return offered.includeCurrentValue(credentialsId);
    }

    @POST
    public FormValidation doCheckName(@AncestorInPath Item item, @QueryParameter String value) {
        return checked(item, () -> AccountRules.name(value));
    }

    @POST
    public FormValidation doCheckRegion(
            @AncestorInPath Item item,
            @QueryParameter String value,
            @QueryParameter String authUrl,
            @QueryParameter String apiUrl) {
        return checked(item, () -> AccountRules.region(value)
                .or(() -> Account.CUSTOM.equals(value) && (authUrl.isBlank() || apiUrl.isBlank())
                        ? Optional.of(Messages.Account_customNeedsUrls())
                        : Optional.empty())
                .or(() -> elsewhere(item, account("", "", value, authUrl, apiUrl))));
    }

    private static Optional<String> elsewhere(Item item, Account account) {
        return item == null
                ? Optional.empty()
                : AccountRules.elsewhere(account, ScalingoConfiguration.get().getAccounts());
    }

    @POST
    public FormValidation doCheckAuthUrl(
            @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String region) {
        return checkUrl(item, value, region);
    }

    @POST
    public FormValidation doCheckApiUrl(
            @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String region) {
        return checkUrl(item, value, region);
    }

    @POST
    public FormValidation doCheckCredentialsId(
            @AncestorInPath Item item,
            @QueryParameter String value,
            @QueryParameter String region,
            @QueryParameter String authUrl,
            @QueryParameter String apiUrl) {
        return checked(item, () -> AccountRules.credentialsId(value).or(() -> {
            Account account = account("", value, region, authUrl, apiUrl);
            return AccountRules.connection(account).isPresent()
                            || ScalingoAccounts.credentials(new AccountHome(account, group(item)))
                                    .isPresent()
                    ? Optional.empty()
                    : Optional.of(Messages.Account_credentialsGone(value));
        }));
    }

    @POST
    public FormValidation doCheckRequestsPerMinute(@AncestorInPath Item item, @QueryParameter String value) {
        if (!mayConfigure(item)) {
            return FormValidation.ok();
        }
        FormValidation number =
                FormValidation.validateIntegerInRange(value, RequestBudget.SMALLEST, Integer.MAX_VALUE);
        return number.kind == FormValidation.Kind.OK && Integer.parseInt(value) > RequestBudget.PLATFORM_PER_MINUTE
                ? FormValidation.warning(Messages.Account_moreThanPlatform(RequestBudget.PLATFORM_PER_MINUTE))
                : number;
    }

    /** Asks the platform whose token it is. The fields need not be saved for that. */
    @POST
    public FormValidation doTestConnection(
            @AncestorInPath Item item,
            @QueryParameter String name,
            @QueryParameter String credentialsId,
            @QueryParameter String region,
            @QueryParameter String authUrl,
            @QueryParameter String apiUrl)
            throws InterruptedException {
        checkMayConfigure(item);
        Account account = account(name, credentialsId, region, authUrl, apiUrl);
        Optional<String> wrong = AccountRules.connection(account);
        if (wrong.isPresent()) {
            return FormValidation.error(wrong.get());
        }
        try {
            ConnectionTest.Outcome outcome =
                    new ConnectionTest(ScalingoAccounts.get().trial(new AccountHome(account, group(item)))).run();
            return outcome.good() ? FormValidation.ok(outcome.text()) : FormValidation.error(outcome.text());
        } catch (NoAccountException e) {
            return FormValidation.error(e.getMessage());
        }
    }

    private static FormValidation checkUrl(Item item, String value, String region) {
        return checked(item, () -> Account.CUSTOM.equals(region) ? AccountRules.url(value) : Optional.empty());
    }

    private static FormValidation checked(Item item, Check check) {
        return mayConfigure(item)
                ? check.wrong().map(FormValidation::error).orElseGet(FormValidation::ok)
                : FormValidation.ok();
    }

    private static boolean mayConfigure(Item item) {
        return item == null ? Jenkins.get().hasPermission(Jenkins.ADMINISTER) : item.hasPermission(Item.CONFIGURE);
    }

    private static void checkMayConfigure(Item item) {
        if (item == null) {
            Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        } else {
            item.checkPermission(Item.CONFIGURE);
        }
    }

    /** Where the account's credentials are looked up; a page below a folder that is none itself has its folder's. */
    private static ItemGroup<?> group(Item item) {
        if (item instanceof ItemGroup<?> folder) {
            return folder;
        }
        return item == null ? Jenkins.get() : item.getParent();
    }

    private static Account account(String name, String credentialsId, String region, String authUrl, String apiUrl) {
        Account account = new Account(name, credentialsId);
        account.setRegion(region);
        account.setAuthUrl(authUrl);
        account.setApiUrl(apiUrl);
        return account;
    }

    private static List<DomainRequirement> purpose(Account account) {
        try {
            return ScalingoAccounts.purpose(account.place());
        } catch (IllegalArgumentException notYetEntered) {
            return List.of();
        }
    }

    @FunctionalInterface
    private interface Check {
        Optional<String> wrong();
    }
}
