package io.jenkins.plugins.scalingo.platform;

import java.net.URI;

/**
 * An open pull request (or merge request) of a linked repository. Its texts come from strangers.
 *
 * @param id the hosting service's id, not its number
 * @param number its number, on GitLab the merge request's iid
 * @param title its title; empty when not said
 * @param htmlUrl its page; null when not said
 * @param sourceRepoName the repository its branch is in, as {@code owner/name}; empty when not said
 * @param sourceRepoHtmlUrl that repository's page; null when not said
 * @param fromFork whether that is another repository than the linked one
 */
public record Pull(
        String id,
        String number,
        String title,
        URI htmlUrl,
        String sourceRepoName,
        URI sourceRepoHtmlUrl,
        boolean fromFork) {

    static Pull read(Json json) {
        return new Pull(
                json.id("id"),
                json.id("number"),
                json.line("title"),
                json.uri("html_url"),
                json.textOrEmpty("source_repo_name"),
                json.uri("source_repo_html_url"),
                json.flag("opened_from_a_forked_repo"));
    }
}
