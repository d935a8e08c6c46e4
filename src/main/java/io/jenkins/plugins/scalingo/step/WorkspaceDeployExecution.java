package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.FilePath;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.lifecycle.ChildAppKey;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.step.archive.Delivery;
import io.jenkins.plugins.scalingo.step.archive.PackingChoices;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * The deployment of a workspace. In the build of a change request a child app is made first; then the workspace is
 * packed and uploaded; then the deployment is ordered. A restart before the order was given begins with the workspace
 * again, one after it only waits.
 */
final class WorkspaceDeployExecution extends DeployingExecution {

    private static final long serialVersionUID = 1L;
    /** For how many tries the agent may be away after a restart: five minutes. */
    private static final int PATIENCE = 60;

    private final PackingChoices packing;
    private final transient ScalingoDeployStep step;

    private final String id = UUID.randomUUID().toString();
    private String account;
    private String parent;
    private String app;
    private String pullRequest;
    private String commit;
    private String job;
    private String by;
    private boolean childIsThere;
    private String archive;

    private transient int tries;

    WorkspaceDeployExecution(ScalingoDeployStep step, StepContext context) {
        super(step.choices(), context);
        this.step = step;
        this.packing = new PackingChoices(step.isGitignore(), step.isSlugignore());
    }

    @Override
    String order(Run<?, ?> run) throws IOException, InterruptedException {
        if (step.getBranch() != null) {
            throw new AbortException(Messages.WorkspaceDeployExecution_noBranch());
        }
        if (getContext().get(FilePath.class) == null) {
            throw new AbortException(Messages.WorkspaceDeployExecution_noWorkspace());
        }
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        account = addressee.account();
        parent = addressee.app().value();
        job = run.getParent().getFullName();
        by = run.getFullDisplayName();
        commit = step.getCommit() == null ? BuiltRevision.of(run).orElse(null) : step.getCommit();
        if (BuiltChangeRequest.of(run).isEmpty()) {
            app = parent;
            return Messages.WorkspaceDeployExecution_begin(app);
        }
        pullRequest = OwnChangeRequest.open(run).number();
        AppName child = key().child();
        app = child.value();
        return app.equals(parent + "-pr" + pullRequest)
                ? Messages.WorkspaceDeployExecution_beginChild(app, pullRequest, parent)
                : Messages.WorkspaceDeployExecution_beginShortened(
                        app, pullRequest, parent, AppName.LONGEST_CHILD);
    }

    private ChildAppKey key() {
        return new ChildAppKey(account, AppName.of(parent), pullRequest);
    }

    private boolean needsChild() {
        return pullRequest != null && !childIsThere;
    }

    @Override
    Key tell(Lifecycle lifecycle) throws IOException {
        if (needsChild()) {
            lifecycle.askChildApp(key(), job, by);
            return key();
        }
        return lifecycle.order(
                id,
                DeployOrder.ofArchive(
                        account, AppName.of(app), URI.create(archive), Optional.ofNullable(commit), by));
    }

    @Override
    boolean goesOn(Report report) {
        if (report.key() instanceof ChildAppKey && report.phase() == Report.Phase.SETTLED) {
            app = report.appName().orElse(app);
            childIsThere = true;
            return true;
        }
        return false;
    }

    @Override
    boolean needsWork() {
        return !needsChild() && archive == null;
    }

    @Override
    boolean work(Lifecycle lifecycle, TaskListener listener) throws IOException, InterruptedException {
        Optional<FilePath> workspace = workspace();
        if (workspace.isEmpty()) {
            if (++tries > PATIENCE) {
                throw new AbortException(Messages.WorkspaceDeployExecution_noWorkspace());
            }
            return false;
        }
        archive = new Delivery(workspace.get(), id, packing, () -> lifecycle.placeForArchive(account), listener)
                .bring()
                .toString();
        return true;
    }

    /** Empty while the agent is not back after a restart. */
    private Optional<FilePath> workspace() throws InterruptedException {
        try {
            return Optional.ofNullable(getContext().get(FilePath.class));
        } catch (IOException e) {
            return Optional.empty();
        }
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
        return null;
    }

    @Override
    String expected() {
        return commit;
    }

    @Override
    String failed(String why) {
        return Messages.WorkspaceDeployExecution_failed(app, why);
    }

    @Override
    String another(String deployed) {
        return Messages.WorkspaceDeployExecution_another(app, deployed, commit);
    }

    @Override
    String what() {
        return Messages.WorkspaceDeployExecution_what(app);
    }
}
