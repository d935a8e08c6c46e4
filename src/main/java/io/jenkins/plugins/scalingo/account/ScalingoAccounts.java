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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;

/**
 * The clients of the configured accounts: one for each account, the same at every call, made anew when its region, its
 * secret, its limit or Jenkins' proxy has changed. Thread-safe; makes no call to the platform.
 *
 * <p>Of a folder that was deleted the last clients are kept until Jenkins ends: the review apps of its projects are to
 * be deleted, and the credentials that can do it went with it.
 */
public final class ScalingoAccounts {

    private static final Logger LOGGER = Logger.getLogger(ScalingoAccounts.class.getName());

    private final ScalingoConfiguration configuration;
    private final JenkinsTransport transport = new JenkinsTransport();
    private final Map<String, Made> made = new ConcurrentHashMap<>();
    private final Map<String, Made> departed = new ConcurrentHashMap<>();
    private final Map<String, Limit> limits = new ConcurrentHashMap<>();
    private final Map<ApiToken, RequestBudget> budgets = new ConcurrentHashMap<>();
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
     * @param key the account's key, from {@link VisibleAccount#key}
     * @return empty if the configuration has no such account, or its credentials cannot be used
     */
    public Optional<Scalingo> account(String key) {
        try {
            Scalingo client = required(key);
            complaints.remove(key);
            return Optional.of(client);
        } catch (NoAccountException e) {
            if (!e.getMessage().equals(complaints.put(key, e.getMessage()))) {
                LOGGER.warning(e.getMessage());
            }
            return Optional.empty();
        }
    }

    /**
     * The account's client, at background precedence.
     *
     * @param key the account's key, from {@link VisibleAccount#key}
     * @throws NoAccountException if there is none; the message is fit for a build log
     */
    public Scalingo required(String key) throws NoAccountException {
        Optional<AccountHome> home = AccountHome.of(key, configuration);
        if (home.isEmpty()) {
            return withoutHome(key);
        }
        departed.remove(key);
        Recipe recipe = recipe(home.get());
        limits.put(key, new Limit(recipe.token, home.get().requestsPerMinute()));
        return made.compute(key, (same, before) -> before != null && before.recipe.equals(recipe)
                        ? before
                        : new Made(recipe, recipe.client()))
                .client;
    }

    private Scalingo withoutHome(String key) throws NoAccountException {
        Made last = departed.get(key);
        if (last != null) {
            return last.client;
        }
        made.remove(key);
        limits.remove(key);
        throw new NoAccountException(
                VisibleAccount.isKeyInFolder(key)
                        ? Messages.ScalingoAccounts_unknownInFolder(
                                VisibleAccount.name(key), key.substring(0, key.indexOf(AccountHome.SEPARATOR)))
                        : Messages.ScalingoAccounts_unknown(key));
    }

    /**
     * A folder with accounts is being deleted.
     *
     * @param keys the keys of its accounts
     */
    public void depart(Collection<String> keys) {
        keys.forEach(key -> {
            Made last = made.get(key);
            if (last != null) {
                departed.put(key, last);
            }
        });
    }

    /**
     * A client for an account that may not be configured like that, for a test of it; it shares the budget of the
     * accounts with the same credentials.
     *
     * @throws NoAccountException if there is none; the message is fit for a form
     */
    Scalingo trial(AccountHome home) throws NoAccountException {
        return recipe(home).client();
    }

    /** The controller has these accounts from now on. */
    void forgetAllBut(Collection<String> names) {
        Stream.of(made, limits, complaints).forEach(about -> about.keySet()
                .removeIf(key -> !VisibleAccount.isKeyInFolder(key) && !names.contains(key)));
        Set<ApiToken> used = limits.values().stream().map(Limit::token).collect(Collectors.toSet());
        budgets.keySet().retainAll(used);
    }

    /**
     * The account's credentials as they are now.
     *
     * @throws IllegalArgumentException if what was entered for the account is no region
     */
    static Optional<StringCredentials> credentials(AccountHome home) {
        return Optional.ofNullable(CredentialsProvider.findCredentialByIdInItemGroup(
                home.account().getCredentialsId(),
                StringCredentials.class,
                home.group(),
                ACL.SYSTEM2,
                purpose(home.account().place())));
    }

    /** What the credentials of an account have to be good for: they may be kept for certain hosts only. */
    static List<DomainRequirement> purpose(Region region) {
        return URIRequirementBuilder.fromUri(region.auth().toString()).build();
    }

    private Recipe recipe(AccountHome home) throws NoAccountException {
        Account account = home.account();
        Optional<String> elsewhere =
                home.folder().flatMap(folder -> AccountRules.elsewhere(account, configuration.getAccounts()));
        if (elsewhere.isPresent()) {
            throw new NoAccountException(Messages.AccountRules_account(account.getName(), elsewhere.get()));
        }
        try {
            ApiToken token = token(home);
            return new Recipe(account.place(), token, budget(token, home.requestsPerMinute()), transport.now());
        } catch (IllegalArgumentException e) {
            throw new NoAccountException(Messages.AccountRules_account(account.getName(), e.getMessage()));
        }
    }

    private static ApiToken token(AccountHome home) throws NoAccountException {
        StringCredentials credentials = credentials(home)
                .orElseThrow(() -> new NoAccountException(noCredentials(home)));
        return new ApiToken(credentials.getSecret().getPlainText());
    }

    private static String noCredentials(AccountHome home) {
        String name = home.account().getName();
        String id = home.account().getCredentialsId();
        return home.folder()
                .map(folder -> Messages.ScalingoAccounts_noCredentialsInFolder(name, folder, id))
                .orElseGet(() -> Messages.ScalingoAccounts_noCredentials(name, id));
    }

    /** Accounts with the same token are one user in the platform's eyes, and have one limit: the smallest. */
    private RequestBudget budget(ApiToken token, int own) {
        int perMinute = limits.values().stream()
                .filter(limit -> limit.token.equals(token))
                .mapToInt(Limit::perMinute)
                .reduce(own, Math::min);
        return budgets.compute(token, (same, before) -> before != null && before.perMinute() == perMinute
                ? before
                : new RequestBudget(perMinute, Time.system()));
    }

    /** What an account whose client was asked for allows. */
    private record Limit(ApiToken token, int perMinute) {}

    private record Recipe(Region region, ApiToken token, RequestBudget budget, Transport transport) {
        Scalingo client() {
            return Scalingo.of(region, token, budget, transport, Time.system());
        }
    }

    private record Made(Recipe recipe, Scalingo client) {}
}
