package io.jenkins.plugins.scalingo.githost;

/**
 * A pull request or merge request as it is at the moment.
 *
 * @param number its number within the repository
 * @param title what it says of itself
 * @param owner whose branch it is: the repository's owner, or that of a fork
 * @param branch the branch it comes from
 * @param base the branch it is for
 * @param head its newest commit
 * @param open whether it is
 */
public record ChangeRequest(
        int number, String title, String owner, String branch, String base, String head, boolean open) {

    ChangeRequest at(String commit) {
        return new ChangeRequest(number, title, owner, branch, base, commit, open);
    }

    ChangeRequest open(boolean nowOpen) {
        return new ChangeRequest(number, title, owner, branch, base, head, nowOpen);
    }
}
