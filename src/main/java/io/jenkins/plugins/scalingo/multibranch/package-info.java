/**
 * Reads multibranch projects: which change requests and branches live, and which commits their builds vouch for.
 *
 * <p>Two halves that never meet:
 * <ul>
 *   <li>The listeners ({@link io.jenkins.plugins.scalingo.multibranch.RunHints},
 *       {@link io.jenkins.plugins.scalingo.multibranch.ItemHints},
 *       {@link io.jenkins.plugins.scalingo.multibranch.SaveHints}) notice that something happened to a branch job. They
 *       name its key and return; what happened they neither ask nor tell.
 *   <li>{@link io.jenkins.plugins.scalingo.multibranch.ChangeRequests} is asked later, by a worker, what Jenkins wants
 *       of a key, and reads it off the state: jobs, branches, builds, settings. What it cannot decide it calls unknown,
 *       since an answer of "gone" destroys.
 * </ul>
 *
 * <p>Before a deployment the Git host itself is asked for the head, by way of the branch source
 * ({@link io.jenkins.plugins.scalingo.multibranch.GitHosts}): Jenkins may not have noticed a push yet.
 *
 * <p>Which commit of the branch a build stands for is told by
 * {@link io.jenkins.plugins.scalingo.multibranch.HeadCommit}, once for each branch source plugin, none of which is
 * needed. This package knows nothing of the platform and makes no calls to it.
 */
package io.jenkins.plugins.scalingo.multibranch;
