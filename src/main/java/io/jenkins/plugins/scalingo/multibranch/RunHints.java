package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;

/** A build began, and may show a newer head; or it ended, and may vouch for it. */
@Extension
public final class RunHints extends RunListener<Run<?, ?>> {

    @Override
    public void onStarted(Run<?, ?> run, TaskListener listener) {
        Hints.about(run.getParent());
    }

    @Override
    public void onFinalized(Run<?, ?> run) {
        Hints.about(run.getParent());
    }
}
