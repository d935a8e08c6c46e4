package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Computer;
import hudson.model.Job;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.security.ACL;
import hudson.security.ACLContext;
import hudson.util.SequentialExecutionQueue;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksOutput;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.checks.api.ChecksStatus;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.ReportListener;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/**
 * Puts a check on the commit of a change request as soon as its review app runs it, or cannot: once for each news, also
 * over a restart. Where it goes is the matter of the Checks API plugin, without which this class does not load.
 */
@SuppressWarnings("deprecation") // the successor of optional would make one more plugin mandatory
@Extension(optional = true)
public final class ReviewAppChecks implements ReportListener {

    private static final Logger LOGGER = Logger.getLogger(ReviewAppChecks.class.getName());

    // Who asks a Git host waits for it, and must not do so in the engine; one review app's news keep their order.
    private final SequentialExecutionQueue queue = new SequentialExecutionQueue(Computer.threadPoolForRemoting);

    @Override
    public void changed(Report report) {
        if (ReviewAppCheck.of(report).isPresent()) {
            queue.execute(new Publishing(report.key()));
        }
    }

    static ChecksDetails details(ReviewAppKey key, ReviewAppCheck check) {
        ChecksDetails.ChecksDetailsBuilder details = new ChecksDetails.ChecksDetailsBuilder()
                .withName("Scalingo / " + key.app())
                .withStatus(ChecksStatus.COMPLETED)
                .withConclusion(conclusion(check.verdict()))
                .withOutput(new ChecksOutput.ChecksOutputBuilder()
                        .withTitle(check.title())
                        .withSummary(check.summary())
                        .build());
        check.url().ifPresent(details::withDetailsURL);
        return details.build();
    }

    private static ChecksConclusion conclusion(ReviewAppCheck.Verdict verdict) {
        return switch (verdict) {
            case RUNS -> ChecksConclusion.SUCCESS;
            case FAILED -> ChecksConclusion.FAILURE;
            case BLOCKED -> ChecksConclusion.ACTION_REQUIRED;
        };
    }

    /** Says where a review app stands by the time it is run; equal ones are one. */
    private record Publishing(Key key) implements Runnable {

        @Override
        @SuppressWarnings("try") // closing it is all that is to be done with it
        public void run() {
            try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
                LifecycleService.lifecycle()
                        .flatMap(lifecycle -> lifecycle.report(key))
                        .ifPresent(Publishing::publish);
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, e, () -> "Could not put a check on the commit of the " + key);
            }
        }

        private static void publish(Report report) {
            ReviewAppCheck check = ReviewAppCheck.of(report).orElse(null);
            Run<?, ?> run = check == null ? null : run(report.vouched().orElseThrow());
            if (run == null || !ChecksTold.note(run, report.key().app(), check.fingerprint())) {
                return;
            }
            ChecksPublisherFactory.fromRun(run, TaskListener.NULL).publish(details((ReviewAppKey) report.key(), check));
            try {
                run.save();
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, e, () -> "The check on " + run + " may be put there again after a restart");
            }
        }

        private static Run<?, ?> run(Vouched vouched) {
            Job<?, ?> job = Jenkins.get().getItemByFullName(vouched.job(), Job.class);
            return job == null ? null : job.getBuildByNumber(vouched.build());
        }
    }
}
