package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import java.io.IOException;
import java.util.Optional;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A build's wish to see its own commit in its change request's review app. */
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

    ReviewAppExecution(ReviewAppStep step, StepContext context) {
        super(context);
        this.step = step;
    }

    @Override
    String prepare(Run<?, ?> run) throws IOException {
        job = run.getParent().getFullName();
        build = run.getNumber();
        by = run.getFullDisplayName();
        pullRequest = changeRequest(run.getParent());
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        account = addressee.account();
        app = addressee.app().value();
        commit = BuiltRevision.of(run)
                .orElseThrow(() -> new AbortException(Messages.ReviewAppExecution_noCommit(run.getFullDisplayName())));
        return Messages.ReviewAppExecution_begin(pullRequest, app, commit);
    }

    private static String changeRequest(Job<?, ?> job) throws AbortException {
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
        lifecycle.ask(key, new Vouched(commit, job, build), job + " #" + build);
        return key;
    }

    @Override
    Object conclude(Report report, Console console) throws AbortException, FlowInterruptedException {
        Optional<String> other = report.commit().filter(deployed -> !Commits.same(commit, deployed));
        return switch (report.phase()) {
            case SETTLED -> {
                if (other.isPresent()) {
                    throw superseded(Messages.ReviewAppExecution_overtaken(what(), commit, other.get()));
                }
                yield new ReviewAppResult(pullRequest, commit, report);
            }
            case SUPERSEDED -> throw superseded(Messages.ReviewAppExecution_superseded(what(), report.message()));
            case GONE -> throw new AbortException(Messages.ReviewAppExecution_gone(what(), report.message()));
            default -> throw new AbortException(Messages.ReviewAppExecution_failed(what(), commit, report.message()));
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
