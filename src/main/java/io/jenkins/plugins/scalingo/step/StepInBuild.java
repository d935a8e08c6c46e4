package io.jenkins.plugins.scalingo.step;

import hudson.EnvVars;
import hudson.model.AbstractBuild;
import hudson.model.BuildListener;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * A pipeline's step as a step of a freestyle build. Unlike a pipeline's it holds the build's executor while it waits,
 * and ends with Jenkins; what it ordered is carried out by the platform all the same, and not a second time.
 */
final class StepInBuild {

    private StepInBuild() {}

    /**
     * Runs a step to its end.
     *
     * @param step makes it, told how to read its texts: they may hold parameters and variables of the build
     * @return false if it failed, and said why
     * @throws IOException if it failed; the message is for the reader of the console
     * @throws InterruptedException if the build is stopped; nothing is waited for then
     */
    static boolean run(
            Function<UnaryOperator<String>, Step> step, AbstractBuild<?, ?> build, BuildListener listener)
            throws IOException, InterruptedException {
        EnvVars variables = build.getEnvironment(listener);
        variables.overrideAll(build.getBuildVariables());
        BuildContext context = new BuildContext(build, listener);
        try {
            StepExecution execution = step.apply(variables::expand).start(context);
            if (!execution.start()) {
                await(context, execution);
            }
            return true;
        } catch (FlowInterruptedException e) {
            e.handle(build, listener);
            build.setResult(e.getResult());
            return false;
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static void await(BuildContext context, StepExecution execution) throws Exception {
        try {
            context.await();
        } catch (InterruptedException e) {
            execution.stop(e);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw e;
        }
    }
}
