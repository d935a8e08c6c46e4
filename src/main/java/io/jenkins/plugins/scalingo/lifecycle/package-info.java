/**
 * Keeps Scalingo in step with what Jenkins wants, and forgets nothing on the way.
 *
 * <p>The story, in the order in which to read it:
 * <ol>
 *   <li>Whoever notices something names a {@link io.jenkins.plugins.scalingo.lifecycle.Key} and returns at once:
 *       {@link io.jenkins.plugins.scalingo.lifecycle.Lifecycle#hint Lifecycle.hint}. The key says <em>where</em> to
 *       look, never what happened.
 *   <li>The work queue holds one entry per key and gives each key to one worker at a time.
 *   <li>A reconciler asks {@link io.jenkins.plugins.scalingo.lifecycle.Desired Desired} what should be, looks at what
 *       is (one list call serves all review apps of an app), does the one next thing, and says when to call it again.
 *   <li>The ledger holds the intention before each act and the outcome after it, so that a restart in between is only
 *       another difference between desired and actual.
 *   <li>An app's link to its repository is a key like the others, with one rule of its own: new settings are brought
 *       about once; what people change at the platform afterwards is told, not fought.
 *   <li>{@link io.jenkins.plugins.scalingo.lifecycle.Report Report} tells people where a key stands and why.
 * </ol>
 *
 * <p>This package knows nothing of Jenkins: the Jenkins side implements
 * {@link io.jenkins.plugins.scalingo.lifecycle.Desired Desired} and
 * {@link io.jenkins.plugins.scalingo.lifecycle.Accounts Accounts}. All waiting goes through
 * {@link io.jenkins.plugins.scalingo.platform.Time Time}, so that its tests and benchmarks run in virtual time.
 */
package io.jenkins.plugins.scalingo.lifecycle;
