/**
 * Proves that {@code central/jenkins-api} says of Jenkins what is true.
 *
 * <p>The plugin is compiled there against declarations; what it meets at run time are the real classes. So
 * {@link io.jenkins.plugins.scalingo.signatures.Signatures} compares each declaration with the class of that name in
 * the jars of a Jenkins, and resolves each reference that the plugin's class files make as the virtual machine will.
 * Called by {@code make signatures}. It reads class files only: nothing of Jenkins or of the plugin is loaded.
 */
package io.jenkins.plugins.scalingo.signatures;
