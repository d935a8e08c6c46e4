package io.jenkins.plugins.scalingo.multibranch;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.gitlabbranchsource.BranchSCMRevision;
import io.jenkins.plugins.gitlabbranchsource.MergeRequestSCMHead;
import io.jenkins.plugins.gitlabbranchsource.MergeRequestSCMRevision;
import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import org.jenkinsci.plugins.github_branch_source.BranchSCMHead;
import org.jenkinsci.plugins.github_branch_source.PullRequestSCMHead;
import org.jenkinsci.plugins.github_branch_source.PullRequestSCMRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

/** The platform deploys heads: whatever Jenkins built a change request as, the head is what counts. */
@WithJenkins
class HeadCommitInJenkinsTest {

    private static final String HEAD = "a".repeat(40);
    private static final String BASE = "b".repeat(40);

    @ParameterizedTest
    @EnumSource(ChangeRequestCheckoutStrategy.class)
    void gitHubPullRequestCountsByItsHead(ChangeRequestCheckoutStrategy strategy, JenkinsRule jenkins) {
        PullRequestSCMHead head = new PullRequestSCMHead(
                "PR-42", "acme", "shop", "feature", 42, new BranchSCMHead("main"), SCMHeadOrigin.DEFAULT, strategy);
        assertThat(HeadCommit.of(new PullRequestSCMRevision(head, BASE, HEAD))).contains(HEAD);
    }

    @ParameterizedTest
    @EnumSource(ChangeRequestCheckoutStrategy.class)
    void gitLabMergeRequestCountsByItsHead(ChangeRequestCheckoutStrategy strategy, JenkinsRule jenkins) {
        var target = new io.jenkins.plugins.gitlabbranchsource.BranchSCMHead("main");
        MergeRequestSCMHead head = new MergeRequestSCMHead(
                "MR-42", 42, target, strategy, SCMHeadOrigin.DEFAULT, "acme", "acme/shop", "feature", "A feature");
        SCMRevision revision = new MergeRequestSCMRevision(
                head,
                new BranchSCMRevision(target, BASE),
                new BranchSCMRevision(new io.jenkins.plugins.gitlabbranchsource.BranchSCMHead("feature"), HEAD));
        assertThat(HeadCommit.of(revision)).contains(HEAD);
    }

    @Test
    void branchCountsByItsCommit(JenkinsRule jenkins) {
        assertThat(HeadCommit.of(new AbstractGitSCMSource.SCMRevisionImpl(new SCMHead("main"), HEAD)))
                .contains(HEAD);
    }
}
