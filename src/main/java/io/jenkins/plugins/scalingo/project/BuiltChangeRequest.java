package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Run;
import java.util.Optional;

/** Knows the change request that a build is about: a pull request or a merge request. */
public interface BuiltChangeRequest extends ExtensionPoint {

    /**
     * A change request, as a build sees it.
     *
     * @param number its number, by which the platform knows it too
     * @param fork whose fork its commits come from; empty if they come from the repository itself
     * @param merged whether the build has built a merge of it with its target branch, of which the platform knows
     *     nothing
     * @param over whether the build was told that it is closed or merged
     */
    record ChangeRequest(String number, Optional<String> fork, boolean merged, boolean over) {

        public ChangeRequest {
            requireNonNull(number);
            requireNonNull(fork);
        }
    }

    /**
     * The change request of a build. May read the build's record, never the network.
     *
     * @return empty if the build is about none, or this implementation cannot tell
     */
    Optional<ChangeRequest> in(Run<?, ?> run);

    /** What the first implementation says that knows one. */
    static Optional<ChangeRequest> of(Run<?, ?> run) {
        return ExtensionList.lookup(BuiltChangeRequest.class).stream()
                .flatMap(known -> known.in(run).stream())
                .findFirst();
    }
}
