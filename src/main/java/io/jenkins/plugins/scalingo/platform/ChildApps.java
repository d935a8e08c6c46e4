package io.jenkins.plugins.scalingo.platform;

import java.util.List;
import java.util.Map;

/** The calls for child apps: copies of an app whose code comes from elsewhere than a linked repository. */
public final class ChildApps {
    private final Caller caller;

    ChildApps(Caller caller) {
        this.caller = caller;
    }

    /**
     * Makes a child app.
     *
     * @param parent the app it is a copy of
     * @param child its name, of at most {@value AppName#LONGEST_CHILD} characters
     * @return the child app
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     * @throws IllegalArgumentException if the name is too long for a child app; nothing is called then
     */
    public App create(AppName parent, AppName child) throws ScalingoException, InterruptedException {
        if (child.value().length() > AppName.LONGEST_CHILD) {
            throw new IllegalArgumentException(child + " is too long for a child app: it may have at most "
                    + AppName.LONGEST_CHILD + " characters");
        }
        Map<String, ?> body = Map.of("app", Map.of("name", child.value()));
        Call call =
                Call.post("create the child app " + child, caller.api(), body, "apps", parent.value(), "child_apps");
        return caller.one(call.of(parent), "app", App::read);
    }

    /**
     * The child apps of an app.
     *
     * @param parent the app
     * @return its child apps
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<App> list(AppName parent) throws ScalingoException, InterruptedException {
        Call call = Call.get("list the child apps", caller.api(), "apps", parent.value(), "child_apps");
        return caller.list(call.of(parent), "child_apps", ChildApps::readable);
    }

    /** Null for one whose name no app can have: nothing could be done with it. */
    private static App readable(Json json) {
        App app = App.read(json);
        return AppName.fits(app.name()) ? app : null;
    }
}
