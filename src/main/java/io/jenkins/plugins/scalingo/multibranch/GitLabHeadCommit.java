package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import io.jenkins.plugins.gitlabbranchsource.MergeRequestSCMRevision;
import io.jenkins.plugins.scalingo.project.OptionalPlugins;
import java.util.Optional;
import jenkins.scm.api.SCMRevision;

/** Merge requests of the GitLab Branch Source plugin. */
@Extension
public final class GitLabHeadCommit implements HeadCommit {

    @Override
    public Optional<String> headOf(SCMRevision revision) {
        return OptionalPlugins.usable("gitlab-branch-source") ? GitLab.headOf(revision) : Optional.empty();
    }

    private static final class GitLab {
        static Optional<String> headOf(SCMRevision revision) {
            return revision instanceof MergeRequestSCMRevision mergeRequest
                    ? Optional.of(mergeRequest.getHeadHash())
                    : Optional.empty();
        }
    }
}
