package io.jenkins.plugins.scalingo.platform;

import java.time.Duration;

/**
 * One account in one region: the way in to everything the platform offers here.
 *
 * <p>Calls block: each waits for the account's request budget, then for the answer, in the calling thread, and can be
 * interrupted. They share one bearer, fetched at the first call, and one budget. Nothing is repeated except a call that
 * met a bearer which had just become invalid; whether to try again is the caller's decision, and
 * {@link ScalingoException} says what it needs to know for it.
 *
 * <p>Thread-safe. Make one for an account and keep it: a second one would have a bearer of its own.
 */
public final class Scalingo {
    private final Caller caller;

    private Scalingo(Caller caller) {
        this.caller = caller;
    }

    /**
     * An account, for calls in the background. No call is made yet.
     *
     * @param region where the account lives
     * @param token the account's API token
     * @param budget the account's request budget
     * @param transport what carries the requests
     * @param time the clock and the pauses
     * @return the account
     */
    public static Scalingo of(Region region, ApiToken token, RequestBudget budget, Transport transport, Time time) {
        return new Scalingo(new Caller(region, token, budget, transport, time));
    }

    /**
     * The same account, bearer and budget with another precedence.
     *
     * @param precedence who is waiting for the calls
     * @return the account
     */
    public Scalingo with(Precedence precedence) {
        return new Scalingo(caller.with(precedence));
    }

    /**
     * The same account, bearer and budget with another time for each call. Usually it is 30 seconds.
     *
     * @param timeout the time from sending to the last byte of the answer; waiting for the budget comes on top
     * @return the account
     * @throws IllegalArgumentException if it is not positive
     */
    public Scalingo within(Duration timeout) {
        return new Scalingo(caller.within(timeout));
    }

    /**
     * Where the account lives.
     *
     * @return the region
     */
    public Region region() {
        return caller.region();
    }

    /**
     * Who is waiting for the calls.
     *
     * @return the precedence
     */
    public Precedence precedence() {
        return caller.precedence();
    }

    /**
     * The account's apps.
     *
     * @return the calls
     */
    public Apps apps() {
        return new Apps(caller);
    }

    /**
     * What ties apps to repositories.
     *
     * @return the calls
     */
    public RepoLinks repoLinks() {
        return new RepoLinks(caller);
    }

    /**
     * The review apps of an app.
     *
     * @return the calls
     */
    public ReviewApps reviewApps() {
        return new ReviewApps(caller);
    }

    /**
     * The child apps of an app.
     *
     * @return the calls
     */
    public ChildApps childApps() {
        return new ChildApps(caller);
    }

    /**
     * The deployments of an app.
     *
     * @return the calls
     */
    public Deployments deployments() {
        return new Deployments(caller);
    }

    /**
     * The account's access to services that host repositories.
     *
     * @return the calls
     */
    public ScmIntegrations scmIntegrations() {
        return new ScmIntegrations(caller);
    }

    /**
     * Places for source code to be deployed from.
     *
     * @return the calls
     */
    public Sources sources() {
        return new Sources(caller);
    }

    /**
     * Who the account is.
     *
     * @return the calls
     */
    public Users users() {
        return new Users(caller);
    }

    /**
     * Where accounts may live.
     *
     * @return the calls
     */
    public Regions regions() {
        return new Regions(caller);
    }

    /** Names the region; never the token. */
    @Override
    public String toString() {
        return "Scalingo[" + region().name() + ", " + precedence() + "]";
    }
}
