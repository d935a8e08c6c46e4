package io.jenkins.plugins.scalingo.project;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Run;
import java.util.Optional;

/**
 * Knows which commit of the platform's side a build has built.
 *
 * <p>The platform deploys the head of a branch or change request, while Jenkins may have built a merge of it with the
 * target branch: an implementation answers with the head.
 */
public interface BuiltRevision extends ExtensionPoint {

    /**
     * The head commit that a build has built or is building. May read the build's record, never the network.
     *
     * @return the full hash; empty if this implementation cannot tell (yet)
     */
    Optional<String> headCommit(Run<?, ?> run);

    /**
     * The branch whose head that commit was. May read the build's record, never the network.
     *
     * @return its name without {@code refs/heads/} and without a remote's name; empty if this implementation cannot
     *     tell
     */
    default Optional<String> branch(Run<?, ?> run) {
        return Optional.empty();
    }

    /** The commit that the first implementation has that knows one. */
    static Optional<String> of(Run<?, ?> run) {
        return ExtensionList.lookup(BuiltRevision.class).stream()
                .flatMap(known -> known.headCommit(run).stream())
                .findFirst();
    }

    /** The branch that the first implementation has that knows one. */
    static Optional<String> branchOf(Run<?, ?> run) {
        return ExtensionList.lookup(BuiltRevision.class).stream()
                .flatMap(known -> known.branch(run).stream())
                .findFirst();
    }
}
