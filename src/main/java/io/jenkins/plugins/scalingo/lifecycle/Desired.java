package io.jenkins.plugins.scalingo.lifecycle;

import java.util.Optional;
import java.util.Set;

/**
 * What Jenkins wants, read off its state: jobs, branches, builds and settings.
 *
 * <p>Called by workers, never by a listener: an implementation may read build records from disk. It must be thread-safe
 * and must not change anything. Whoever cannot tell answers {@link Wish.Unknown}, and never {@link Wish.Gone}: that
 * one destroys.
 */
public interface Desired {

    /**
     * What should be of a change request's review app.
     *
     * @param key the review app
     * @param askedBy full name of the job whose pipeline asked for this review app by a step; empty if none did. Such a
     *     job's word counts even where no project settings cover the key: as long as it stands for a live change
     *     request the answer is {@link Wish.Open}.
     */
    Wish reviewApp(ReviewAppKey key, Optional<String> askedBy);

    /** What should be of an app's auto-deploy branch. */
    Wish branch(BranchKey key);

    /** What should be of an app's repo link: {@link Wish.Linked}, {@link Wish.LeftAlone}, gone or unknown. */
    default Wish link(LinkKey key) {
        return new Wish.Gone("no part of Jenkins says how the app is to be linked");
    }

    /**
     * Asks the Git host itself which commit is the head now: Jenkins may not have noticed a push yet, and the platform
     * deploys heads. Asked before each deployment, by a worker that waits: it may take seconds, but only a few.
     *
     * @param job full name of the job that builds the branch or change request, as in {@link Vouched#job}
     * @return the head commit as a full hash; empty if nobody can tell now
     */
    default Optional<String> headNow(String job) throws InterruptedException {
        return Optional.empty();
    }

    /**
     * All keys that the projects' settings call for now: each live change request, each auto-deploy branch and each
     * repo link.
     */
    Set<Key> keys();
}
