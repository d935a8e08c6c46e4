package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jenkins.scm.api.SCMHead;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** One deployment that a build ordered, under an id of its own that survives restarts. */
final class ScalingoDeployExecution extends WaitingExecution {

    private static final long serialVersionUID = 1L;

    private final transient ScalingoDeployStep step;

    private final String id = UUID.randomUUID().toString();
    private String account;
    private String app;
    private String branch;
    private String commit;
    private String by;

    ScalingoDeployExecution(ScalingoDeployStep step, StepContext context) {
        super(context);
        this.step = step;
    }

    @Override
    String prepare(Run<?, ?> run) throws IOException {
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        Optional<String> built = BuiltRevision.branchOf(run);
        account = addressee.account();
        app = addressee.app().value();
        branch = step.getBranch() == null ? branch(addressee, built, run.getParent()) : step.getBranch();
        // In another branch's build this commit says nothing about the head of the branch to deploy.
        commit = built.filter(branch::equals).flatMap(same -> BuiltRevision.of(run)).orElse(null);
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
    Object conclude(Report report, Console console) throws AbortException {
        if (report.phase() != Report.Phase.SETTLED) {
            throw new AbortException(Messages.ScalingoDeployExecution_failed(branch, app, report.message()));
        }
        Optional<String> deployed = report.commit();
        if (commit != null && deployed.isPresent() && !Commits.same(commit, deployed.get())) {
            console.say(Messages.ScalingoDeployExecution_movedOn(deployed.get(), commit, branch));
        }
        return new DeploymentResult(app, branch, report);
    }

    @Override
    String what() {
        return Messages.ScalingoDeployExecution_what(branch, app);
    }
}
