package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import io.jenkins.plugins.scalingo.project.OptionalPlugins;
import java.util.Optional;
import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMRevision;

/** Branches of any source that builds on the Git plugin. */
@Extension(ordinal = -10)
public final class GitHeadCommit implements HeadCommit {

    @Override
    public Optional<String> headOf(SCMRevision revision) {
        return OptionalPlugins.usable("git") ? Git.headOf(revision) : Optional.empty();
    }

    private static final class Git {
        static Optional<String> headOf(SCMRevision revision) {
            return revision instanceof AbstractGitSCMSource.SCMRevisionImpl git
                    ? Optional.ofNullable(git.getHash())
                    : Optional.empty();
        }
    }
}
