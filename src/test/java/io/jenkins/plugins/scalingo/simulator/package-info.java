/**
 * A Scalingo that runs in memory: what the plugin's tests, benchmarks and demonstrations talk to instead of the real
 * one.
 *
 * <p>{@link io.jenkins.plugins.scalingo.simulator.Simulator} is the platform itself: apps, links, pull requests, review
 * apps, deployments, tokens and the 60 requests a minute. It has neither thread nor time of its own. In tests a
 * {@link io.jenkins.plugins.scalingo.simulator.VirtualTime} moves it and an
 * {@link io.jenkins.plugins.scalingo.simulator.InMemoryTransport} stands between it and the client;
 * {@link io.jenkins.plugins.scalingo.simulator.SimulatorServer} puts it behind a port, where official clients talk to
 * it as to the real one. It knows nothing of Jenkins, and of the plugin's own packages only {@code platform}.
 *
 * <h2>Where the documents leave a choice</h2>
 * <ul>
 *   <li>"There can't be several deployments in parallel for a given application" says nothing of what a second
 *       one meets: 409 here, or a place in the queue if
 *       {@link io.jenkins.plugins.scalingo.simulator.Behaviour#whenBusy} says so. The platform's own triggers always
 *       queue. An owner has ten deployments at a time, as documented; the others stay queued.
 *   <li>Every call that carries a valid token or bearer counts against the rate limit, a refused one does not.
 *   <li>A bearer that was exchanged for a revoked token is good until it expires.
 *   <li>A manual review app that exists is a 409, of a closed pull request a 422, of an unknown one a 404, and
 *       one whose name is taken or too long a 422. Without a link every call below it is a 404 that names the
 *       resource; an unknown branch is a 404 that names none.
 *   <li>A review app of a pull request from a fork is linked to the fork. A renamed branch leaves the link as it was.
 *   <li>Review apps outlive a deleted parent, or a parent whose link was removed; nothing then deletes them on close.
 *   <li>Deletion on close is planned when the pull request closes, by the settings of that moment, and called off
 *       when it is opened again. Opening again counts as opening for automatic creation.
 *   <li>Child apps are listed with the review apps, which the documents call child applications too.
 *   <li>An automatic review app is made at once; its deployment, like every deployment by the platform itself,
 *       waits for the tests of its commit if there are any.
 *   <li>Deleting an app aborts its deployment.
 *   <li>On connecting, a stream sends the log so far and no status; a "new" frame holds the deployment, as the
 *       CLI reads it, and its id alone if told so.
 * </ul>
 *
 * <h2>The control API</h2>
 * {@code GET /_control/<view>} shows, {@code POST /_control/<act>} with a flat JSON object does. Fields in brackets
 * may be left out; {@code repository} is an address, or owner/name on GitHub; an unknown repository is made, with a
 * branch main. Mistakes are answered 400, what the state of things forbids 409, both with an {@code error}.
 *
 * <table>
 *   <caption>Views</caption>
 *   <tr><td>counters<td>calls by kind and outcome, calls refused, apps and review apps alive, deployments by app
 *       and commit
 *   <tr><td>apps<td>every app that lives
 *   <tr><td>deployments?app=<td>the deployments of an app
 *   <tr><td>requests<td>every call
 *   <tr><td>deletions<td>every app that went, and who deleted it
 *   <tr><td>clock<td>what time it is
 * </table>
 *
 * <table>
 *   <caption>Acts</caption>
 *   <tr><td>add_app<td>app, [account], [repository]: with a repository it is linked, all of the platform's triggers off
 *   <tr><td>delete_app, rename_app<td>app, for renaming name: as a person does in the dashboard
 *   <tr><td>link_app, unlink_app<td>app, for linking repository
 *   <tr><td>set_link<td>app, [auto_deploy with branch], [review_apps with [from_forks]], [delete_on_close or
 *       delete_stale with [hours]]: the platform's own triggers
 *   <tr><td>create_review_app, deploy<td>app and number or branch: as a person does in the dashboard
 *   <tr><td>add_token, revoke_token<td>[account], token
 *   <tr><td>expire_bearers<td>[account]
 *   <tr><td>limit_apps<td>[account], [apps]: no limit if left out
 *   <tr><td>add_repository<td>repository; answers the commit of main
 *   <tr><td>push<td>repository, branch or number (of a pull request), [commit]; answers the commit
 *   <tr><td>delete_branch<td>repository, branch
 *   <tr><td>open_pull_request<td>repository, number, branch, [fork]: owner of the fork; answers the commit
 *   <tr><td>close_pull_request, reopen_pull_request<td>repository, number
 *   <tr><td>rename_pull_request_branch, retitle_pull_request<td>repository, number, branch or title
 *   <tr><td>set_tests<td>repository, tested: whether new commits have tests that the platform's triggers wait for
 *   <tr><td>finish_tests<td>repository, commit, succeeded
 *   <tr><td>set_deployments<td>[app], [seconds], [end], [log with log_times]: how long they take and how they end, in
 *       the platform's words, and a line that their builds log so many times
 *   <tr><td>next_deployments<td>[app], ends: how the next ones end
 *   <tr><td>set_behaviour<td>[requests_per_minute], [retry_after], [bearer_seconds], [when_busy] refuse or queue,
 *       [parallel_deployments], [empty_review_app_answer], [new_frame_holds_object], [review_apps_die_with_parent],
 *       [ping_seconds]
 *   <tr><td>add_fault<td>kind, or [method] and [path] with * and **; fault: status (with status or retry_after), answer
 *       (with status, content_type, body), not_json, hang, cut, truncate, refuse; [times], [always], [after],
 *       [carried_out]
 *   <tr><td>clear_faults<td>
 *   <tr><td>advance<td>seconds
 *   <tr><td>close_streams<td>
 *   <tr><td>send_frame<td>app, frame: any text, to whoever listens to the app
 *   <tr><td>forget_requests<td>
 *   <tr><td>reset<td>all of it
 * </table>
 */
package io.jenkins.plugins.scalingo.simulator;
