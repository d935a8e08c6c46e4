package io.jenkins.plugins.scalingo.account;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import com.cloudbees.plugins.credentials.domains.URIRequirementBuilder;
import hudson.security.ACL;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.Region;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.platform.Transport;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;

/**
 * The clients of the configured accounts: one for each account, the same at every call, made anew when its region, its
 * secret, its limit or Jenkins' proxy has changed. Thread-safe; makes no call to the platform.
 */
public final class ScalingoAccounts {

    private static final Logger LOGGER = Logger.getLogger(ScalingoAccounts.class.getName());

    private final ScalingoConfiguration configuration;
    private final JenkinsTransport transport = new JenkinsTransport();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, RequestBudget> budgets = new ConcurrentHashMap<>();
    private final Map<String, String> complaints = new ConcurrentHashMap<>();

    ScalingoAccounts(ScalingoConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The clients of the controller's configuration. */
    public static ScalingoAccounts get() {
        return ScalingoConfiguration.get().clients();
    }

    /**
     * The account's client, at background precedence. Why there is none is logged, once for each reason.
     *
     * @param name the account's name
     * @return empty if the configuration has no such account, or its credentials cannot be used
     */
    public Optional<Scalingo> account(String name) {
        try {
            Scalingo client = required(name);
            complaints.remove(name);
            return Optional.of(client);
        } catch (NoAccountException e) {
            if (!e.getMessage().equals(complaints.put(name, e.getMessage()))) {
                LOGGER.warning(e.getMessage());
            }
            return Optional.empty();
        }
    }

    /**
     * The account's client, at background precedence.
     *
     * @param name the account's name
     * @throws NoAccountException if there is none; the message is fit for a build log
     */
    public Scalingo required(String name) throws NoAccountException {
        Account account = configuration
                .account(name)
                .orElseThrow(() -> new NoAccountException(Messages.ScalingoAccounts_unknown(name)));
        Recipe recipe = recipe(account);
        return made.compute(name, (same, before) -> before != null && before.recipe.equals(recipe)
                        ? before
                        : new Made(recipe, recipe.client()))
                .client;
    }

    /**
     * A client for an account that may not be configured like that, for a test of it; it shares the budget of the
     * accounts with the same credentials.
     *
     * @throws NoAccountException if there is none; the message is fit for a form
     */
    Scalingo trial(Account account) throws NoAccountException {
        return recipe(account).client();
    }

    void forgetAllBut(Collection<String> names) {
        made.keySet().retainAll(names);
        complaints.keySet().retainAll(names);
        budgets.keySet()
                .retainAll(configuration.getAccounts().stream()
                        .map(Account::getCredentialsId)
                        .toList());
    }

    /**
     * The account's credentials as they are now.
     *
     * @throws IllegalArgumentException if what was entered for the account is no region
     */
    static Optional<StringCredentials> credentials(Account account) {
        return Optional.ofNullable(CredentialsProvider.findCredentialByIdInItemGroup(
                account.getCredentialsId(),
                StringCredentials.class,
                Jenkins.get(),
                ACL.SYSTEM2,
                purpose(account.place())));
    }

    /** What the credentials of an account have to be good for: they may be kept for certain hosts only. */
    static List<DomainRequirement> purpose(Region region) {
        return URIRequirementBuilder.fromUri(region.auth().toString()).build();
    }

    private Recipe recipe(Account account) throws NoAccountException {
        try {
            return new Recipe(account.place(), token(account), budget(account), transport.now());
        } catch (IllegalArgumentException e) {
            throw new NoAccountException(Messages.AccountRules_account(account.getName(), e.getMessage()));
        }
    }

    private static ApiToken token(Account account) throws NoAccountException {
        StringCredentials credentials = credentials(account)
                .orElseThrow(() -> new NoAccountException(
                        Messages.ScalingoAccounts_noCredentials(account.getName(), account.getCredentialsId())));
        return new ApiToken(credentials.getSecret().getPlainText());
    }

    /** Accounts with the same credentials are one user in the platform's eyes, and have one limit: the smallest. */
    private RequestBudget budget(Account account) {
        int perMinute = configuration.getAccounts().stream()
                .filter(other -> other.getCredentialsId().equals(account.getCredentialsId()))
                .mapToInt(Account::getRequestsPerMinute)
                .min()
                .orElse(account.getRequestsPerMinute());
        return budgets.compute(account.getCredentialsId(), (id, before) -> before != null
                        && before.perMinute() == perMinute
                ? before
                : new RequestBudget(perMinute, Time.system()));
    }

    private record Recipe(Region region, ApiToken token, RequestBudget budget, Transport transport) {
        Scalingo client() {
            return Scalingo.of(region, token, budget, transport, Time.system());
        }
    }

    private record Made(Recipe recipe, Scalingo client) {}
}
