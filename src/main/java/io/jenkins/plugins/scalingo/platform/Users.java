package io.jenkins.plugins.scalingo.platform;

/**
 * The calls that tell who the account is. Together they show that token, authentication host and regional host work.
 */
public final class Users {
    private final Caller caller;

    Users(Caller caller) {
        this.caller = caller;
    }

    /**
     * Who the account is, asked from the authentication host.
     *
     * @return the user
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public User self() throws ScalingoException, InterruptedException {
        return caller.one(Call.get("read the account", caller.auth(), "users", "self"), "user", User::read);
    }

    /**
     * Who the account is, asked from the region's API.
     *
     * @return the user
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public User selfInRegion() throws ScalingoException, InterruptedException {
        return caller.one(
                Call.get("read the account in the region", caller.api(), "users", "self"), "user", User::read);
    }
}
