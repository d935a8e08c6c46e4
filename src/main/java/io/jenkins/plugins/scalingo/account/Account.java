package io.jenkins.plugins.scalingo.account;

import hudson.model.Describable;
import io.jenkins.plugins.scalingo.platform.Region;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import java.net.URI;
import java.util.List;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * One account at Scalingo. It holds what was entered, right or wrong: {@link ScalingoConfiguration#setAccounts} and
 * {@link FolderAccounts} accept only what keeps the rules. Not changed once it is part of the configuration.
 */
public final class Account implements Describable<Account> {

    /** The region whose two addresses are given by hand. */
    static final String CUSTOM = "custom";

    private final String name;
    private final String credentialsId;
    private String region = Region.OSC_FR1.name();
    private String authUrl;
    private String apiUrl;
    private int requestsPerMinute = RequestBudget.PLATFORM_PER_MINUTE;

    /**
     * An account in the default region with the platform's usual limit.
     *
     * @param name the name by which projects and steps call it
     * @param credentialsId id of a secret text with an API token
     */
    @DataBoundConstructor
    public Account(String name, String credentialsId) {
        this.name = text(name);
        this.credentialsId = text(credentialsId);
    }

    /** The name by which projects and steps call it; never null. */
    public String getName() {
        return text(name);
    }

    /** Id of a secret text with an API token; never null. */
    public String getCredentialsId() {
        return text(credentialsId);
    }

    /** The name of a public region, or {@code custom}; never null. */
    public String getRegion() {
        return text(region);
    }

    @DataBoundSetter
    public void setRegion(String region) {
        this.region = text(region).isEmpty() ? Region.OSC_FR1.name() : text(region);
    }

    /** The authentication API of a custom region; null in a public one. */
    public String getAuthUrl() {
        return authUrl;
    }

    @DataBoundSetter
    public void setAuthUrl(String authUrl) {
        this.authUrl = text(authUrl).isEmpty() ? null : text(authUrl);
    }

    /** The regional API of a custom region; null in a public one. */
    public String getApiUrl() {
        return apiUrl;
    }

    @DataBoundSetter
    public void setApiUrl(String apiUrl) {
        this.apiUrl = text(apiUrl).isEmpty() ? null : text(apiUrl);
    }

    /** How many requests any 60 seconds may hold. */
    public int getRequestsPerMinute() {
        return requestsPerMinute;
    }

    @DataBoundSetter
    public void setRequestsPerMinute(int requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    /** All that was entered. */
    List<String> words() {
        return List.of(
                getName(),
                getCredentialsId(),
                getRegion(),
                text(authUrl),
                text(apiUrl),
                Integer.toString(requestsPerMinute));
    }

    /** Whether its calls go where those of the other one go. */
    boolean isAtHome(Account other) {
        return getRegion().equals(other.getRegion())
                && text(authUrl).equals(text(other.authUrl))
                && text(apiUrl).equals(text(other.apiUrl));
    }

    boolean isCustom() {
        return CUSTOM.equals(getRegion());
    }

    /**
     * Where the account lives.
     *
     * @throws IllegalArgumentException if what was entered is no region
     */
    Region place() {
        if (isCustom()) {
            return new Region(CUSTOM, URI.create(text(authUrl)), URI.create(text(apiUrl)));
        }
        return Region.named(getRegion())
                .orElseThrow(() -> new IllegalArgumentException(AccountRules.unknownRegion(getRegion())));
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    /** Names the account; it holds no secret. */
    @Override
    public String toString() {
        return "Account[" + getName() + ", " + getRegion() + "]";
    }
}
