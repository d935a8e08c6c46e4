/**
 * Packs a workspace where it is, and puts the archive where the platform fetches it.
 *
 * <p>{@link io.jenkins.plugins.scalingo.step.archive.Delivery} is the whole of it for a step: it has the agent pack the
 * workspace into a file ({@link io.jenkins.plugins.scalingo.step.archive.WorkspaceArchive}, under the
 * {@link io.jenkins.plugins.scalingo.step.archive.IgnoreRules rules} that the pipeline's author chose) and send it off
 * from there, tries the other ways to the upload host if that one is closed, and deletes the file whatever happens.
 * Archives are written, read and sent piece by piece, so that memory does not grow with the workspace.
 *
 * <p>It knows neither apps nor deployments: the step gets an address and orders what it likes.
 */
package io.jenkins.plugins.scalingo.step.archive;
