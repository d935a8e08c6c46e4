package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.ChildAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest.ChangeRequest;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.io.IOException;
import java.util.Optional;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * A build's wish to see its own commit in its change request's review app, or to have it deleted; or to wait for the
 * review app of another change request, of which that one's own builds decide.
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
    String prepare(Run<?, ?> run) throws IOException, InterruptedException {
        job = run.getParent().getFullName();
        build = run.getNumber();
        by = run.getFullDisplayName();
        others = isOthers(run);
        if (others && destroys) {
            throw new AbortException(Messages.ReviewAppExecution_destroyElsewhere(step.getPullRequest()));
        }
        Addressee addressee = Addressee.of(run.getParent(), step.getAccount(), step.getApp());
        account = addressee.account();
        app = addressee.app().value();
        if (others) {
            pullRequest = Integer.toString(step.getPullRequest());
            return Messages.ReviewAppExecution_beginOthers(pullRequest, app);
        }
        ChangeRequest own = destroys ? OwnChangeRequest.of(run) : OwnChangeRequest.open(run);
        pullRequest = own.number();
        commit = BuiltRevision.of(run)
                .orElseThrow(() -> new AbortException(Messages.ReviewAppExecution_noCommit(run.getFullDisplayName())));
        return begin(own);
    }

    private String begin(ChangeRequest own) {
        if (destroys) {
            return Messages.ReviewAppExecution_beginDestroying(pullRequest, app);
        }
        return own.merged()
                ? Messages.ReviewAppExecution_beginHead(pullRequest, app, commit)
                : Messages.ReviewAppExecution_begin(pullRequest, app, commit);
    }

    private boolean isOthers(Run<?, ?> run) {
        String given = Integer.toString(step.getPullRequest());
        return step.getPullRequest() != 0
                && BuiltChangeRequest.of(run)
                        .filter(own -> own.number().equals(given))
                        .isEmpty();
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
    void seen(Lifecycle lifecycle, Report report, Console voice) {
        if (waits && !destroys && report.phase() == Report.Phase.FAILED) {
            log().read(
                    lifecycle,
                    report,
                    new DeploymentLog(voice, true, 0, lines -> {}, DeploymentLog.Later.TIMER),
                    0);
        }
    }

    @Override
    Object conclude(Report report, Console console) throws IOException, InterruptedException {
        String why = LocalizedLine.forReader(report.line());
        if (destroys) {
            if (waits && report.phase() != Report.Phase.GONE) {
                throw new AbortException(Messages.ReviewAppExecution_notDestroyed(what(), why));
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
            case SUPERSEDED -> throw superseded(Messages.ReviewAppExecution_superseded(what(), why));
            case GONE -> throw new AbortException(Messages.ReviewAppExecution_gone(what(), why));
            case FAILED -> throw deploymentFailed(failed(why), report, console);
            default -> throw new AbortException(failed(why));
        };
    }

    private String failed(String why) {
        return others
                ? Messages.ReviewAppExecution_superseded(what(), why)
                : Messages.ReviewAppExecution_failed(what(), commit, why);
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
