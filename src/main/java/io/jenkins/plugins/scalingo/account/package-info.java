/**
 * The accounts at Scalingo that an administrator made known to Jenkins, and the way from an account's name to its
 * client.
 *
 * <p>{@link io.jenkins.plugins.scalingo.account.ScalingoConfiguration} is the list on the System page and in
 * configuration as code; {@link io.jenkins.plugins.scalingo.account.Account} is one entry of it. What an entry may hold
 * is decided by {@code AccountRules} alone, for the form and for configuration as code alike.
 * {@link io.jenkins.plugins.scalingo.account.ScalingoAccounts} makes the client of an account, keeps it for as long as
 * region, secret, limit and proxy stay the same, and says in one line why there is none.
 *
 * <p>The secret is never here: an account names credentials, and they are looked up each time the client is asked for,
 * so that a renewed secret is noticed without a restart.
 *
 * <p>Called by the projects' settings, the steps and the engine. It knows nothing of projects, and calls the platform
 * for one purpose only: the connection test of an administrator.
 */
package io.jenkins.plugins.scalingo.account;
