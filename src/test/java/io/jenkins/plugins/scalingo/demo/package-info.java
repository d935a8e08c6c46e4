/**
 * The plugin at work, to look at: {@link io.jenkins.plugins.scalingo.demo.Demo Demo}, what {@code make run} starts.
 *
 * <p>{@link io.jenkins.plugins.scalingo.demo.Story Story} plays a few minutes in the life of a team: the engine as it
 * runs in Jenkins, with its own threads, a ledger on disk and the real clock, talks over HTTP to a simulated platform
 * on this machine, while a {@link io.jenkins.plugins.scalingo.demo.PaperJenkins PaperJenkins} says what was built.
 * Deployments take seconds instead of minutes; the 60 requests a minute are those of the platform. In the end
 * {@link io.jenkins.plugins.scalingo.demo.Outcome Outcome} compares the platform with what should be.
 *
 * <p>Given a Jenkins, {@link io.jenkins.plugins.scalingo.demo.SampleJenkins SampleJenkins} starts that one instead,
 * with the plugin, a simulated platform and a sample project, for who wants to click. Nothing here is packaged.
 */
package io.jenkins.plugins.scalingo.demo;
