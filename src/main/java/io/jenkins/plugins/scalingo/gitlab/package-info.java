/**
 * Merge requests of GitLab that plain jobs build, without a multibranch project: the GitLab plugin's webhook starts
 * such a build, and tells in its cause which merge request it is about and whether that one is open.
 *
 * <p>The builds themselves are the memory: {@link io.jenkins.plugins.scalingo.gitlab.MergeRequests} reads off them what
 * is wanted, {@link io.jenkins.plugins.scalingo.gitlab.MergeRequestHints} names the key when one starts or ends. The
 * job needs settings of its own, and a trigger for closed and merged merge requests: their build is how Jenkins learns
 * of the end.
 *
 * <p>The GitLab plugin may be absent: its classes are touched in one nested class, and only where it is there
 * ({@link io.jenkins.plugins.scalingo.gitlab.MergeRequestBuild}).
 */
package io.jenkins.plugins.scalingo.gitlab;
