package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;

/** A build of a plain job began, and may show a newer head; or it ended, and may vouch for it. */
@Extension
public final class PlainJobHints extends RunListener<Run<?, ?>> {

    @Override
    public void onStarted(Run<?, ?> run, TaskListener listener) {
        hint(run);
    }

    @Override
    public void onFinalized(Run<?, ?> run) {
        hint(run);
    }

    private static void hint(Run<?, ?> run) {
        PlainJobs.keys(run.getParent())
                .forEach(key -> LifecycleService.lifecycle().ifPresent(lifecycle -> lifecycle.hint(key)));
    }
}
