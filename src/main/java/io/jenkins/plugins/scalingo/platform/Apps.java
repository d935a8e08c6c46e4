package io.jenkins.plugins.scalingo.platform;

import java.util.List;

/** The calls for apps. */
public final class Apps {
    private final Caller caller;

    Apps(Caller caller) {
        this.caller = caller;
    }

    /**
     * All apps the account can see: its own, and those it collaborates on. Review apps and child apps are among them.
     *
     * @return the apps
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<App> list() throws ScalingoException, InterruptedException {
        return caller.list(Call.get("list the apps", caller.api(), "apps"), "apps", App::read);
    }

    /**
     * One app.
     *
     * @param app its name
     * @return the app
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such app
     * @throws InterruptedException if the thread was interrupted
     */
    public App get(AppName app) throws ScalingoException, InterruptedException {
        return caller.one(
                Call.get("read the app", caller.api(), "apps", app.value()).of(app), "app", App::read);
    }

    /**
     * Deletes an app, with its data, for good. The platform does this for <em>any</em> app the account may delete: the
     * caller must be certain that it is one of the caller's own making.
     *
     * @param app its name
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such app (any more)
     * @throws InterruptedException if the thread was interrupted
     */
    public void delete(AppName app) throws ScalingoException, InterruptedException {
        delete(app.value(), app);
    }

    /**
     * Deletes an app, with its data, for good, and not another one that has got its name meanwhile.
     *
     * @param id its id
     * @param app its name
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such app (any more)
     * @throws InterruptedException if the thread was interrupted
     */
    public void delete(String id, AppName app) throws ScalingoException, InterruptedException {
        Call call = Call.delete("delete the app", caller.api(), "apps", Call.named(id))
                .of(app)
                .query("current_name", app.value());
        caller.run(caller.addressed(call, id));
    }
}
