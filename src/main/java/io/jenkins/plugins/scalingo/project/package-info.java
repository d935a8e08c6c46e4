/**
 * What a project says about Scalingo, and the one engine of the controller.
 *
 * <p>Two stories. The first is the settings: a person fills in one small form
 * ({@link io.jenkins.plugins.scalingo.project.ProjectForm}), on a job
 * ({@link io.jenkins.plugins.scalingo.project.ScalingoJobProperty}) or on a folder, multibranch project or organization
 * folder ({@link io.jenkins.plugins.scalingo.project.ScalingoFolderProperty}). Everybody else asks
 * {@link io.jenkins.plugins.scalingo.project.ProjectSettings#of} what applies to an item: the nearest settings upwards.
 *
 * <p>The second is {@link io.jenkins.plugins.scalingo.project.LifecycleService}: it starts the
 * {@link io.jenkins.plugins.scalingo.lifecycle.Lifecycle} once the jobs are loaded and stops it before Jenkins ends.
 * What Jenkins wants is put together there from all {@link io.jenkins.plugins.scalingo.project.DesiredSource}s; plain
 * jobs with an auto-deploy branch are one of them, branch jobs another. What a build has built is known by {@link
 * io.jenkins.plugins.scalingo.project.BuiltRevision}s.
 *
 * <p>Called by {@code multibranch}, {@code step} and {@code view}. It does not know what a change request is, and asks
 * the platform nothing but what a person at the form wants to know.
 */
package io.jenkins.plugins.scalingo.project;
