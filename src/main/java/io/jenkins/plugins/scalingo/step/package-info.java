/**
 * The pipeline steps {@code scalingoDeploy} and {@code reviewApp}, and the same as build and post-build steps of
 * freestyle jobs.
 *
 * <p>A step tells the engine what its build wants and follows the report on it
 * ({@link io.jenkins.plugins.scalingo.step.WaitingExecution}); it holds no thread meanwhile, makes no call to the
 * platform and keeps nothing that a restart could lose but the wish itself, which it repeats after a restart under the
 * same name. The engine carries a wish out once, however often it is told. What a step leaves out is taken from the
 * settings of the project ({@link io.jenkins.plugins.scalingo.step.Addressee}).
 *
 * <p>Called by Pipeline, and by freestyle builds, which run the very same steps
 * ({@link io.jenkins.plugins.scalingo.step.StepInBuild}) but wait with their executor, and end with Jenkins. What a
 * pipeline gets back, {@link io.jenkins.plugins.scalingo.step.DeploymentResult} or {@link
 * io.jenkins.plugins.scalingo.step.ReviewAppResult}, may be kept in its variables across a restart and read in the
 * script sandbox.
 */
package io.jenkins.plugins.scalingo.step;
