package io.jenkins.plugins.scalingo.githost;

/** Who wants to know what happens at a host. Told in order, on the thread of whoever did it. */
public interface Follower {
    /** A commit that is none: what a branch was before it was made, and is after it was deleted. */
    String NONE = "0".repeat(40);

    /** What became of a change request. */
    enum Change {
        OPENED,
        UPDATED,
        CLOSED,
        REOPENED
    }

    /** A branch was made, moved or deleted. */
    void pushed(HostedRepository repository, String branch, String before, String after);

    /** A change request is as given now. */
    void changed(HostedRepository repository, ChangeRequest request, Change change);
}
