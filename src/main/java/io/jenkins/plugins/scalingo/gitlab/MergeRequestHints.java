package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import io.jenkins.plugins.scalingo.project.LifecycleService;

/** A build that a merge request started: it may show a newer head or the end of the merge request, or vouch for it. */
@Extension
public final class MergeRequestHints extends RunListener<Run<?, ?>> {

    @Override
    public void onStarted(Run<?, ?> run, TaskListener listener) {
        hint(run);
    }

    @Override
    public void onFinalized(Run<?, ?> run) {
        hint(run);
    }

    private static void hint(Run<?, ?> run) {
        MergeRequestJob.of(run.getParent())
                .flatMap(job -> MergeRequestBuild.of(run).map(about -> job.key(about.iid())))
                .ifPresent(key -> LifecycleService.lifecycle().ifPresent(lifecycle -> lifecycle.hint(key)));
    }
}
