package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import io.jenkins.plugins.scalingo.project.OptionalPlugins;
import java.util.Optional;
import jenkins.scm.api.SCMRevision;
import org.jenkinsci.plugins.github_branch_source.PullRequestSCMRevision;

/** Pull requests of the GitHub Branch Source plugin. */
@Extension
public final class GitHubHeadCommit implements HeadCommit {

    @Override
    public Optional<String> headOf(SCMRevision revision) {
        return OptionalPlugins.usable("github-branch-source") ? GitHub.headOf(revision) : Optional.empty();
    }

    private static final class GitHub {
        static Optional<String> headOf(SCMRevision revision) {
            return revision instanceof PullRequestSCMRevision pullRequest
                    ? Optional.of(pullRequest.getPullHash())
                    : Optional.empty();
        }
    }
}
