package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.model.listeners.RunListener;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import java.util.stream.Stream;

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
        MergeRequestBuild.of(run)
                .ifPresent(about -> LifecycleService.lifecycle()
                        .ifPresent(lifecycle -> keys(run.getParent(), about.iid()).forEach(lifecycle::hint)));
    }

    private static Stream<ReviewAppKey> keys(Job<?, ?> job, String iid) {
        Stream<ReviewAppKey> asked =
                ExtensionList.lookupSingleton(MergeRequests.class).askedBy(job.getFullName()).stream()
                        .filter(key -> key.pullRequest().equals(iid));
        return Stream.concat(MergeRequestJob.of(job).stream().flatMap(own -> own.keys(iid)), asked)
                .distinct();
    }
}
