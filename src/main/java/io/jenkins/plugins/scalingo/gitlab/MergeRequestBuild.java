package io.jenkins.plugins.scalingo.gitlab;

import com.dabsquared.gitlabjenkins.cause.CauseData;
import com.dabsquared.gitlabjenkins.cause.GitLabWebHookCause;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.OptionalPlugins;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jenkins.branch.MultiBranchProject;

/**
 * What the webhook that started a build said of a merge request.
 *
 * @param iid the merge request's number within its project
 * @param commit the last commit of its branch; empty if the webhook did not say
 * @param over whether it was closed or merged
 * @param fork whose project its branch is in; empty if it is in the project itself
 */
record MergeRequestBuild(String iid, Optional<String> commit, boolean over, Optional<String> fork) {

    private static final String PLUGIN = "gitlab-plugin";
    private static final Set<String> OVER = Set.of("closed", "merged");

    /** The merge request of a build of a plain job; empty if it is about none. Reads memory only. */
    static Optional<MergeRequestBuild> of(Run<?, ?> run) {
        boolean plain = !(run.getParent().getParent() instanceof MultiBranchProject);
        return plain && OptionalPlugins.usable(PLUGIN) ? GitLab.of(run) : Optional.empty();
    }

    private static final class GitLab {

        static Optional<MergeRequestBuild> of(Run<?, ?> run) {
            GitLabWebHookCause cause = run.getCause(GitLabWebHookCause.class);
            if (cause == null) {
                return Optional.empty();
            }
            CauseData data = cause.getData();
            boolean about = data.getActionType() == CauseData.ActionType.MERGE
                    || data.getActionType() == CauseData.ActionType.NOTE;
            if (!about || data.getMergeRequestIid() == null) {
                return Optional.empty();
            }
            String state = String.valueOf(data.getMergeRequestState()).toLowerCase(Locale.ROOT);
            return Optional.of(new MergeRequestBuild(
                    data.getMergeRequestIid().toString(),
                    Optional.ofNullable(data.getLastCommit()).filter(commit -> !commit.isBlank()),
                    OVER.contains(state),
                    fork(data)));
        }

        private static Optional<String> fork(CauseData data) {
            return Objects.equals(data.getSourceProjectId(), data.getTargetProjectId())
                    ? Optional.empty()
                    : Optional.of(String.valueOf(data.getSourceNamespace()));
        }
    }
}
