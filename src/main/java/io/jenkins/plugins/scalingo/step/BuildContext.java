package io.jenkins.plugins.scalingo.step;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import hudson.FilePath;
import hudson.console.ConsoleLogFilter;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jenkinsci.plugins.workflow.steps.BodyInvoker;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A build without a pipeline, in the place of one: a pipeline's step runs in it as it is, and the build waits for its
 * end. Nothing of it is kept: such a build does not outlive the process.
 */
final class BuildContext extends StepContext {

    private static final long serialVersionUID = 1L;

    private final transient Map<Class<?>, Object> things;
    private final transient AbstractBuild<?, ?> build;
    private final transient CompletableFuture<Object> end = new CompletableFuture<>();

    BuildContext(AbstractBuild<?, ?> build, BuildListener listener) {
        this.build = build;
        FilePath workspace = build.getWorkspace();
        Map<Class<?>, Object> known = new HashMap<>();
        known.put(Run.class, build);
        known.put(TaskListener.class, listener);
        known.put(ConsoleLogFilter.class, new BuildLogFilter());
        if (workspace != null) {
            known.put(FilePath.class, workspace);
        }
        things = Map.copyOf(known);
    }

    /**
     * Waits for the end of the step.
     *
     * @throws ExecutionException if the step failed
     * @throws InterruptedException if the thread was interrupted: the step goes on
     */
    void await() throws ExecutionException, InterruptedException {
        end.get();
    }

    @Override
    public <T> T get(Class<T> key) {
        return key.cast(things.get(key));
    }

    @Override
    public void onSuccess(Object result) {
        end.complete(result);
    }

    @Override
    public void onFailure(Throwable failure) {
        end.completeExceptionally(failure);
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public ListenableFuture<Void> saveState() {
        return Futures.immediateVoidFuture();
    }

    @Override
    public void setResult(Result result) {
        build.setResult(result);
    }

    @Override
    public BodyInvoker newBodyInvoker() {
        throw new IllegalStateException("A build step has no body");
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
