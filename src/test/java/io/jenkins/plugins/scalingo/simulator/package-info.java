/**
 * A Scalingo that runs in memory: what the plugin's tests, benchmarks and demonstrations talk to instead of the real one.
 *
 * <p>{@link io.jenkins.plugins.scalingo.simulator.Simulator} is the platform itself: apps, links, pull requests, review
 * apps, deployments, tokens and the 60 requests a minute. It has neither thread nor time of its own. In tests a
 * {@link io.jenkins.plugins.scalingo.simulator.VirtualTime} moves it and an
 * {@link io.jenkins.plugins.scalingo.simulator.InMemoryTransport} stands between it and the client. It knows nothing of
 * Jenkins, and of the plugin's own packages only the interfaces of {@code platform}.
 *
 * <h2>Where the documents leave a choice</h2>
 * <ul>
 *   <li>"There can't be several deployments in parallel for a given application" says nothing of what a second one meets:
 *       409 here, or a place in the queue if {@link io.jenkins.plugins.scalingo.simulator.Behaviour#whenBusy} says so. The
 *       platform's own triggers always queue. An owner has ten deployments at a time, as documented; the others stay queued.
 *   <li>Every call that carries a valid token or bearer counts against the rate limit, a refused one does not.
 *   <li>A bearer that was exchanged for a revoked token is good until it expires.
 *   <li>A manual review app that exists is a 409, of a closed pull request a 422, of an unknown one a 404, and one whose
 *       name is taken or too long a 422. Without a link every call below it is a 404 that names the resource; an unknown
 *       branch is a 404 that names none.
 *   <li>A review app of a pull request from a fork is linked to the fork. A renamed branch leaves the link as it was.
 *   <li>Review apps outlive a deleted parent, or a parent whose link was removed; nothing then deletes them on close.
 *   <li>Deletion on close is planned when the pull request closes, by the settings of that moment, and called off when it
 *       is opened again. Opening again counts as opening for automatic creation.
 *   <li>Child apps are listed with the review apps, which the documents call child applications too.
 *   <li>An automatic review app is made at once; its deployment, like every deployment by the platform itself, waits for
 *       the tests of its commit if there are any.
 *   <li>Deleting an app aborts its deployment.
 * </ul>
 */
package io.jenkins.plugins.scalingo.simulator;
