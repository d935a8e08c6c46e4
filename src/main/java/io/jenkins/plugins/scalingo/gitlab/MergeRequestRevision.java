package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import java.util.Optional;

/**
 * Builds that a merge request started: what counts is the last commit of its branch, though Jenkins may have built a
 * merge of it. They vouch for no branch: the one that they name may be in somebody else's project.
 */
@Extension(ordinal = -15)
public final class MergeRequestRevision implements BuiltRevision {

    @Override
    public Optional<String> headCommit(Run<?, ?> run) {
        return MergeRequestBuild.of(run).flatMap(MergeRequestBuild::commit);
    }

    @Override
    public Optional<String> branch(Run<?, ?> run) {
        return MergeRequestBuild.of(run).map(about -> "merge-requests/" + about.iid() + "/head");
    }
}
