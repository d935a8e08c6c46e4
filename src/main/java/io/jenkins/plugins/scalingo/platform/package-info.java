/**
 * Scalingo's API in Java: what the rest of the plugin sees of the platform.
 *
 * <p>It starts with {@link io.jenkins.plugins.scalingo.platform.Scalingo}, one account in one region. From there one
 * goes on to a kind of thing ({@link io.jenkins.plugins.scalingo.platform.Apps},
 * {@link io.jenkins.plugins.scalingo.platform.RepoLinks}, {@link io.jenkins.plugins.scalingo.platform.Deployments} and
 * so on), whose methods are the platform's endpoints, one each, and whose answers are records.
 *
 * <p>Behind that, every call takes the same way. The path and its body are a {@code Call}. The {@code Caller} waits
 * until the account's {@link io.jenkins.plugins.scalingo.platform.RequestBudget} has a request left, adds the
 * {@code Bearer} that all calls share, and hands the request to the
 * {@link io.jenkins.plugins.scalingo.platform.Transport}. What comes back is read by {@code Json}, with tolerance, or
 * becomes a {@link io.jenkins.plugins.scalingo.platform.ScalingoException}: {@code Said} reads what an error's body
 * says, whatever it is, and {@code Failures} puts it into words for the person who has to act.
 *
 * <p>Three things are never given away. The API token and the bearer appear in no message, no cause and no
 * {@code toString} ({@code Secrets}). The bearer goes to the region's own hosts only, even if the platform itself names
 * another address ({@code TrustedHosts}). And the address of an upload, which is a secret of its own, is not
 * printed.
 *
 * <p>All waiting goes through {@link io.jenkins.plugins.scalingo.platform.Time}, so that a test runs it on a clock of
 * its own. The one exception is waiting for another thread that is just renewing the bearer, since only that thread can
 * end it.
 *
 * <p>Called by {@code lifecycle} and by the configuration's connection test. It knows nothing of Jenkins, of builds or
 * of what should be deployed, repeats nothing by itself, and keeps nothing but the bearer.
 */
package io.jenkins.plugins.scalingo.platform;
