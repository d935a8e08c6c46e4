/**
 * What people see of Scalingo in Jenkins, and the buttons they press.
 *
 * <p>{@link io.jenkins.plugins.scalingo.view.ScalingoPage} is the page of a project: its link to the repository, what
 * was deployed, its review apps. A page never waits for the platform: it shows what
 * {@link io.jenkins.plugins.scalingo.view.Glimpses} saw of an app last, which however many people look asks the
 * platform one thing every ten seconds at most, and what the engine's reports say, which are in memory. {@code
 * Overview} puts the two together with what Jenkins' jobs know; the script beside the page asks for it again and again.
 * A button only leaves a word with the engine, which does the rest.
 *
 * <p>All that comes from the platform or from a change request was written by strangers: it is text, never markup, and
 * an address is one only if it is http or https.
 *
 * <p>Called by Jenkins alone.
 */
package io.jenkins.plugins.scalingo.view;
