package io.jenkins.plugins.scalingo.step.archive;

import java.io.Serializable;

/**
 * What the pipeline's author chose to leave out.
 *
 * @param gitignore whether files that a {@code .gitignore} of the workspace names are left out
 * @param slugignore whether files that the {@code .slugignore} at the workspace's root names are left out. The platform
 *     honours that file by itself, but only after the build, which may need what it names
 */
public record PackingChoices(boolean gitignore, boolean slugignore) implements Serializable {}
