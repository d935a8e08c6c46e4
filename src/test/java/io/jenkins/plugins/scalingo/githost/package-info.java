/**
 * A Git host on this machine, as Jenkins' branch sources see one: where end-to-end tests push commits and open pull
 * requests.
 *
 * <p>{@link io.jenkins.plugins.scalingo.githost.GitHost} is one host, a GitHub Enterprise or a GitLab, behind one port:
 * <ul>
 *   <li>real repositories ({@link io.jenkins.plugins.scalingo.githost.HostedRepository}), kept by JGit and served over
 *       Git's smart HTTP protocol, so that an ordinary {@code git} fetches from them;
 *   <li>the REST calls that Jenkins makes: those of github-branch-source 1967 ({@code GitHubDialect}) and of
 *       gitlab-branch-source 740 and gitlab-plugin 1.9 ({@code GitLabDialect}), and no others: an unknown call is
 *       a 404 that {@link io.jenkins.plugins.scalingo.githost.GitHost#unknownCalls()} lists;
 *   <li>webhooks to whoever asked for them, in that host's words.
 * </ul>
 *
 * <p>What it leaves out: paging (lists are short), permissions (one token, and reading is free), merge results,
 * pushing over HTTP. The host knows nothing of Scalingo; whoever wants to follow what happens is a
 * {@link io.jenkins.plugins.scalingo.githost.Follower}.
 */
package io.jenkins.plugins.scalingo.githost;
