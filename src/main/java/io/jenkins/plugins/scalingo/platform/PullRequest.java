package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.time.Instant;

/**
 * The pull request (or merge request) that a review app stands for, as the platform last saw it. Its texts come from
 * strangers.
 *
 * @param number its number, on GitLab the merge request's iid
 * @param branchName the branch it comes from, as {@code owner:branch}; empty when not said
 * @param title its title; empty when not said
 * @param htmlUrl its page; null when not said
 * @param ref the commit at its head; empty when not said
 * @param baseRef what it is to be merged into; empty when not said
 * @param sourceRepoName the repository its branch is in; empty when not said
 * @param createdAt when it was opened; null when not said
 * @param closedAt when it was closed or merged; null while it is open
 */
public record PullRequest(
        String number,
        String branchName,
        String title,
        URI htmlUrl,
        String ref,
        String baseRef,
        String sourceRepoName,
        Instant createdAt,
        Instant closedAt) {

    /**
     * The branch without its owner.
     *
     * @return what follows the first colon of {@link #branchName()}, or all of it if there is none
     */
    public String branch() {
        return branchName.substring(branchName.indexOf(':') + 1);
    }

    static PullRequest read(Json json) {
        return new PullRequest(
                json.id("number"),
                json.textOrEmpty("branch_name"),
                json.line("title"),
                json.uri("html_url"),
                json.line("ref"),
                json.textOrEmpty("base_ref"),
                json.textOrEmpty("source_repo_name"),
                json.instant("created_at"),
                json.instant("closed_at"));
    }
}
