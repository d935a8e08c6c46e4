package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Run;
import hudson.scm.SCM;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jenkins.branch.MultiBranchProject;
import jenkins.triggers.SCMTriggerItem;

/**
 * Builds of plain jobs: what their SCM tells every build's environment. A job that checks out several repositories does
 * not say which of them the platform deploys, so it is taken to say nothing.
 */
@Extension(ordinal = -20)
public final class CheckedOutRevision implements BuiltRevision {

    private static final String COMMIT = "GIT_COMMIT";
    private static final String BRANCH = "GIT_BRANCH";
    private static final Pattern REMOTE = Pattern.compile("^(refs/remotes/)?[^/]+/(?=.)");

    @Override
    public Optional<String> headCommit(Run<?, ?> run) {
        return environment(run).map(env -> env.get(COMMIT));
    }

    @Override
    public Optional<String> branch(Run<?, ?> run) {
        return environment(run).map(env -> env.get(BRANCH)).flatMap(CheckedOutRevision::withoutRemote);
    }

    /**
     * A branch is told as its remote's, such as {@code origin/main}; a commit that was checked out by its hash has
     * none.
     */
    static Optional<String> withoutRemote(String branch) {
        String bare = REMOTE.matcher(branch).replaceFirst("");
        return bare.equals(branch) ? Optional.empty() : Optional.of(bare);
    }

    private static Optional<Map<String, String>> environment(Run<?, ?> run) {
        if (run.getParent().getParent() instanceof MultiBranchProject) {
            return Optional.empty();
        }
        SCMTriggerItem item = SCMTriggerItem.SCMTriggerItems.asSCMTriggerItem(run.getParent());
        if (item == null) {
            return Optional.empty();
        }
        List<Map<String, String>> told = item.getSCMs().stream()
                .map(scm -> told(scm, run))
                .filter(env -> env.containsKey(COMMIT))
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    private static Map<String, String> told(SCM scm, Run<?, ?> run) {
        Map<String, String> environment = new HashMap<>();
        scm.buildEnvironment(run, environment);
        return environment;
    }
}
