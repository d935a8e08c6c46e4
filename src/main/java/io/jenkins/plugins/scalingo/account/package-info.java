/**
 * The accounts at Scalingo that were made known to Jenkins, and the way from an account's key to its client.
 *
 * <p>{@link io.jenkins.plugins.scalingo.account.ScalingoConfiguration} is the administrator's list on the System page
 * and in configuration as code, {@link io.jenkins.plugins.scalingo.account.FolderAccounts} a team's on its folder;
 * {@link io.jenkins.plugins.scalingo.account.Account} is one entry of either. A name may be in several lists, a key is
 * one account's alone: {@link io.jenkins.plugins.scalingo.account.VisibleAccount} tells which an item may use and what
 * their keys are. What an entry may hold is decided by {@code AccountRules} alone, for the form and for configuration
 * as code alike. {@link io.jenkins.plugins.scalingo.account.ScalingoAccounts} makes the client of an account, keeps it
 * for as long as region, secret, limit and proxy stay the same, and says in one line why there is none.
 *
 * <p>The secret is never here: an account names credentials, and they are looked up each time the client is asked for,
 * so that a renewed secret is noticed without a restart.
 *
 * <p>Called by the projects' settings, the steps and the engine. It knows nothing of projects, and calls the platform
 * for one purpose only: the connection test of whoever fills in an account.
 */
package io.jenkins.plugins.scalingo.account;
