package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.ChildAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.io.IOException;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A build's wish to see its own commit in its change request's review app, or to have it deleted; or to wait for the review
 * app of another change request, of which that one's own builds decide.
 */
final class ReviewAppExecution extends WaitingExecution {

    private static final long serialVersionUID = 1L;

    private final transient ReviewAppStep step;

    private String account;
    private String app;
    private String pullRequest;
    private String commit;
    private String job;
    private int build;
    private String by;
    private boolean others;
    private final boolean destroys;
    private final boolean waits;

    ReviewAppExecution(ReviewAppStep step, StepContext context) {
        super(context);
        this.step = step;
        this.destroys = step.destroys();
        this.waits = step.isWait();
    }

    @Override
    String prepare(Run<?, ?> run) throws IOException {
        job = run.getParent().getFullName();
        build = run.getNumber();
        by = run.getFullDisplayName();
        others = isOthers(run.getParent());
        if (others && destroys) {
            throw new AbortException(Messages.ReviewAppExecution_destroyElsewhere(step.getPullRequest()));
        }
        pullRequest = others ? Integer.toString(step.getPullRequest()) : changeRequest(run.getParent());
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        account = addressee.account();
        app = addressee.app().value();
        if (others) {
            return Messages.ReviewAppExecution_beginOthers(pullRequest, app);
        }
        commit = BuiltRevision.of(run)
                .orElseThrow(() -> new AbortException(Messages.ReviewAppExecution_noCommit(run.getFullDisplayName())));
        return destroys
                ? Messages.ReviewAppExecution_beginDestroying(pullRequest, app)
                : Messages.ReviewAppExecution_begin(pullRequest, app, commit);
    }

    private boolean isOthers(Job<?, ?> job) {
        boolean own = SCMHead.HeadByItem.findHead(job) instanceof ChangeRequestSCMHead head
                && head.getId().equals(Integer.toString(step.getPullRequest()));
        return step.getPullRequest() != 0 && !own;
    }

    /** The change request that a job stands for, if it may have a review app. */
    static String changeRequest(Job<?, ?> job) throws AbortException {
        SCMHead head = SCMHead.HeadByItem.findHead(job);
        if (!(head instanceof ChangeRequestSCMHead changeRequest)) {
            throw new AbortException(Messages.ReviewAppExecution_noChangeRequest(job.getFullName()));
        }
        if (head.getOrigin() instanceof SCMHeadOrigin.Fork fork) {
            throw new AbortException(Messages.ReviewAppExecution_fork(changeRequest.getId(), fork.getName()));
        }
        return changeRequest.getId();
    }

    @Override
    Key tell(Lifecycle lifecycle) throws IOException {
        ReviewAppKey key = new ReviewAppKey(account, AppName.of(app), pullRequest);
        if (others) {
            lifecycle.hint(key);
        } else if (destroys) {
            lifecycle.dismiss(key, new Vouched(commit, job, build), job + " #" + build);
            lifecycle.dismissChildApp(new ChildAppKey(account, key.app(), pullRequest), job + " #" + build);
        } else {
            lifecycle.ask(key, new Vouched(commit, job, build), job + " #" + build);
        }
        return key;
    }

    @Override
    boolean isEnough(Report report) {
        return !waits || report.isFinal() && (!destroys || report.phase() != Report.Phase.SETTLED);
    }

    @Override
    Object conclude(Report report, Console console) throws AbortException, FlowInterruptedException {
        if (destroys) {
            if (waits && report.phase() != Report.Phase.GONE) {
                throw new AbortException(Messages.ReviewAppExecution_notDestroyed(what(), LocalizedLine.forReader(report.line())));
            }
            return null;
        }
        if (!waits && !report.isFinal()) {
            return new ReviewAppResult(pullRequest, commit, report);
        }
        Optional<String> other =
                report.commit().filter(deployed -> commit != null && !Commits.same(commit, deployed));
        return switch (report.phase()) {
            case SETTLED -> {
                if (other.isPresent()) {
                    throw superseded(Messages.ReviewAppExecution_overtaken(what(), commit, other.get()));
                }
                yield new ReviewAppResult(
                        pullRequest, commit == null ? report.commit().orElse(null) : commit, report);
            }
            case SUPERSEDED -> throw superseded(Messages.ReviewAppExecution_superseded(what(), LocalizedLine.forReader(report.line())));
            case GONE -> throw new AbortException(Messages.ReviewAppExecution_gone(what(), LocalizedLine.forReader(report.line())));
            default ->
                throw new AbortException(
                        others
                                ? Messages.ReviewAppExecution_superseded(what(), LocalizedLine.forReader(report.line()))
                                : Messages.ReviewAppExecution_failed(what(), commit, LocalizedLine.forReader(report.line())));
        };
    }

    /** Not red: nothing is wrong with this build, and a newer one decides. */
    private static FlowInterruptedException superseded(String text) {
        return new FlowInterruptedException(Result.NOT_BUILT, false, new Superseded(text));
    }

    @Override
    String what() {
        return Messages.ReviewAppExecution_what(pullRequest, app);
    }
}
