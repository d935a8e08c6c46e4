package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * A commit and the build that vouches for it.
 *
 * @param commit the head commit of the branch or change request that was built (not the merge that Jenkins may have
 *     built of it), as a full hash
 * @param job full name of the job that built it
 * @param build number of the build within its job: the higher one is the newer word on the same job
 */
public record Vouched(String commit, String job, int build) {

    public Vouched {
        requireNonNull(commit);
        requireNonNull(job);
    }

    /** Whether this word is newer than {@code other}, which may be null. */
    boolean newerThan(Vouched other) {
        return other == null || build > other.build;
    }

    @Override
    public String toString() {
        return commit + " (" + job + " #" + build + ")";
    }
}
