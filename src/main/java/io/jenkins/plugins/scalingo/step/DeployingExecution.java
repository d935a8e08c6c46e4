package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jenkins.util.Timer;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/** A deployment that a build ordered: follows its log, and says how it ended. */
abstract class DeployingExecution extends WaitingExecution {

    private static final long serialVersionUID = 1L;
    /** How much of the log a crash, unlike a restart, may have printed again. */
    private static final long SAVE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final DeployChoices choices;
    private final Instant deadline;

    /** How many lines of the log are in the console: a resumed step goes on after them. */
    private volatile long linesPrinted;

    private transient long savedAt;
    private transient volatile Future<?> alarm;

    DeployingExecution(DeployChoices choices, StepContext context) {
        super(context);
        this.choices = choices;
        this.deadline = choices.timeoutMinutes() == 0
                ? null
                : Instant.now().plus(Duration.ofMinutes(choices.timeoutMinutes()));
    }

    /** The order, given or not. */
    abstract OrderKey orderKey();

    /** The app that is deployed. */
    abstract String app();

    /** The branch that is deployed; null if it is none. */
    abstract String branch();

    /** The commit that is expected; null if any will do. */
    abstract String expected();

    /** What to say of a deployment that did not come about, given why. */
    abstract String failed(String why);

    /** What to say of another commit than the expected one. */
    abstract String another(String deployed);

    @Override
    final String prepare(Run<?, ?> run) throws IOException, InterruptedException {
        String begin = order(run);
        setAlarm();
        return begin;
    }

    /** As {@link #prepare}. */
    abstract String order(Run<?, ?> run) throws IOException, InterruptedException;

    @Override
    public final void onResume() {
        setAlarm();
        super.onResume();
    }

    private void setAlarm() {
        if (deadline != null) {
            long millis = Math.max(0, Duration.between(Instant.now(), deadline).toMillis());
            alarm = Timer.get().schedule(this::timedOut, millis, TimeUnit.MILLISECONDS);
        }
    }

    private void timedOut() {
        fail(new AbortException(
                isTakenBack()
                        ? Messages.DeployingExecution_timeoutBefore(what(), choices.timeoutMinutes())
                        : Messages.DeployingExecution_timeout(what(), choices.timeoutMinutes())));
    }

    @Override
    final boolean takeBack(Lifecycle lifecycle) throws IOException {
        return lifecycle.withdraw(orderKey());
    }

    @Override
    final boolean isEnough(Report report) {
        boolean begun = report.key() instanceof OrderKey && report.deployment().isPresent();
        return report.isFinal() || begun && (!choices.waits() || isWrong(report));
    }

    private boolean isWrong(Report report) {
        return choices.exact() && deployedAnother(report).isPresent();
    }

    private Optional<String> deployedAnother(Report report) {
        return expected() == null
                ? Optional.empty()
                : report.commit().filter(deployed -> !Commits.same(expected(), deployed));
    }

    @Override
    final void seen(Lifecycle lifecycle, Report report, Console voice) {
        boolean deployed = report.key() instanceof OrderKey && report.deployment().isPresent();
        boolean wanted = choices.waits() && (choices.log() || report.phase() == Report.Phase.FAILED);
        if (deployed && wanted && !log().isRead()) {
            long from = choices.log() ? linesPrinted : 0;
            log().read(
                    lifecycle,
                    report,
                    new DeploymentLog(voice, !choices.log(), from, this::printed, DeploymentLog.Later.TIMER),
                    from);
        }
    }

    private void printed(long lines) {
        linesPrinted = lines;
        long now = System.nanoTime();
        if (now - savedAt > SAVE_NANOS) {
            savedAt = now;
            getContext().saveState();
        }
    }

    @Override
    final void ended() {
        Future<?> set = alarm;
        if (set != null) {
            set.cancel(false);
        }
    }

    @Override
    final Object conclude(Report report, Console console) throws IOException, InterruptedException {
        Optional<String> other = deployedAnother(report);
        if (other.isPresent() && choices.exact()) {
            throw new AbortException(another(other.get()));
        }
        boolean asWanted = report.phase() == Report.Phase.SETTLED || !choices.waits() && !report.isFinal();
        if (asWanted) {
            other.ifPresent(deployed -> console.say(another(deployed)));
            return new DeploymentResult(app(), branch(), report);
        }
        if (report.phase() == Report.Phase.FAILED) {
            throw deploymentFailed(failed(LocalizedLine.forReader(report.line())), report, console);
        }
        // Who is told that it was not deployed must not find it deployed on another day.
        isTakenBack();
        throw new AbortException(failed(LocalizedLine.forReader(report.line())));
    }
}
