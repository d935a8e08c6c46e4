/**
 * The plugin in a real Jenkins, seen from outside: {@code make e2e JENKINS_WAR=… JENKINS_PLUGINS=…}.
 *
 * <p>{@link io.jenkins.plugins.scalingo.e2e.Site Site} is all there is of one test class: a Jenkins in an empty home
 * with the given plugin files and the plugin that was just built, a {@code githost.GitHost} of either kind, and a
 * simulated platform, all on this machine. Jenkins is told what to do as its owners tell it: configuration as code, its
 * REST API, webhooks. What came of it is asked of the platform, which knows what runs and what was deleted.
 *
 * <p>Classes are named {@code …E2E}, so that {@code make test} compiles them and does not run them. Each leaves its
 * homes and logs in {@code central/plugin/target/e2e}. The pipelines of the repositories check out by {@code git} and
 * run {@code sh}.
 */
package io.jenkins.plugins.scalingo.e2e;
