package io.jenkins.plugins.scalingo.multibranch;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import java.util.Optional;
import jenkins.scm.api.SCMRevision;

/**
 * Reads the head commit out of the revisions of one kind of branch source.
 *
 * <p>A revision of a change request may name two commits, the head and the target that it is merged with: the platform
 * knows the head alone.
 *
 * <p>An implementation for a plugin that may be absent touches that plugin's classes in a nested class only, so that it
 * loads, silently, without it.
 */
public interface HeadCommit extends ExtensionPoint {

    /**
     * The head commit of a revision. Reads memory only.
     *
     * @return the full hash; empty if the revision is of another kind
     */
    Optional<String> headOf(SCMRevision revision);

    /** The answer of the first implementation that has one. */
    static Optional<String> of(SCMRevision revision) {
        return ExtensionList.lookup(HeadCommit.class).stream()
                .flatMap(known -> known.headOf(revision).stream())
                .findFirst();
    }
}
