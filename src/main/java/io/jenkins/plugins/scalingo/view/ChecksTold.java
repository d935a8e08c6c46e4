package io.jenkins.plugins.scalingo.view;

import hudson.model.InvisibleAction;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Map;
import java.util.TreeMap;

/** Remembers with a build which checks were put on its commit, so that no restart puts them there again. */
public final class ChecksTold extends InvisibleAction {

    private final TreeMap<String, String> toldByApp;

    private ChecksTold(Map<String, String> toldByApp) {
        this.toldByApp = new TreeMap<>(toldByApp);
    }

    /**
     * Notes what is about to be told of an app's review app; the build is to be saved after it.
     *
     * @return whether it is news
     */
    static boolean note(Run<?, ?> run, AppName app, String told) {
        ChecksTold before = run.getAction(ChecksTold.class);
        Map<String, String> now = new TreeMap<>(before == null ? Map.of() : before.toldByApp);
        if (told.equals(now.put(app.value(), told))) {
            return false;
        }
        run.replaceAction(new ChecksTold(now));
        return true;
    }
}
