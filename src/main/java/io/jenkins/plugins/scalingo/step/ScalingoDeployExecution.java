package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jenkins.scm.api.SCMHead;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** The deployment of a branch, ordered under an id of its own that survives restarts. */
final class ScalingoDeployExecution extends DeployingExecution {

    private static final long serialVersionUID = 1L;

    private final transient ScalingoDeployStep step;

    private final String id = UUID.randomUUID().toString();
    private String account;
    private String app;
    private String branch;
    private String commit;
    private String by;

    ScalingoDeployExecution(ScalingoDeployStep step, StepContext context) {
        super(step.choices(), context);
        this.step = step;
    }

    @Override
    String order(Run<?, ?> run) throws IOException {
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        Optional<String> built = BuiltRevision.branchOf(run);
        account = addressee.account();
        app = addressee.app().value();
        branch = step.getBranch() == null ? branch(addressee, built, run.getParent()) : step.getBranch();
        // In another branch's build this commit says nothing about the head of the branch to deploy.
        commit = step.getCommit() == null
                ? built.filter(branch::equals).flatMap(same -> BuiltRevision.of(run)).orElse(null)
                : step.getCommit();
        if (commit == null && step.isExact()) {
            throw new AbortException(Messages.ScalingoDeployExecution_exactlyWhat(run.getFullDisplayName()));
        }
        by = run.getFullDisplayName();
        return Messages.ScalingoDeployExecution_begin(branch, app);
    }

    private static String branch(Addressee addressee, Optional<String> built, Job<?, ?> job) throws AbortException {
        Optional<String> set = addressee.settings().flatMap(ProjectSettings::autoDeployBranch);
        boolean branchJob = SCMHead.HeadByItem.findHead(job) != null;
        if (set.isPresent() && (!branchJob || built.equals(set))) {
            return set.get();
        }
        if (set.isPresent()) {
            throw new AbortException(Messages.ScalingoDeployExecution_otherBranch(job.getFullName(), set.get()));
        }
        return built.orElseThrow(() -> new AbortException(Messages.ScalingoDeployExecution_noBranch()));
    }

    @Override
    Key tell(Lifecycle lifecycle) throws IOException {
        return lifecycle.order(
                id, new DeployOrder(account, AppName.of(app), branch, Optional.ofNullable(commit), by));
    }

    @Override
    OrderKey orderKey() {
        return new OrderKey(account, AppName.of(app), id);
    }

    @Override
    String app() {
        return app;
    }

    @Override
    String branch() {
        return branch;
    }

    @Override
    String expected() {
        return commit;
    }

    @Override
    String failed(String why) {
        return Messages.ScalingoDeployExecution_failed(branch, app, why);
    }

    @Override
    String another(String deployed) {
        return Messages.ScalingoDeployExecution_movedOn(deployed, commit, branch);
    }

    @Override
    String what() {
        return Messages.ScalingoDeployExecution_what(branch, app);
    }
}
