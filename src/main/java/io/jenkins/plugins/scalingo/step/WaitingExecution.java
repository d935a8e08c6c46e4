package io.jenkins.plugins.scalingo.step;

import hudson.model.Computer;
import hudson.model.Result;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.Timer;
import org.jenkinsci.plugins.workflow.steps.FlowInterruptedException;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * A step that tells the engine what it wants, and waits for the report that ends it. No thread waits with it.
 *
 * <p>The wish is told to the engine only after Pipeline has saved this execution, and again after each restart: a crash
 * at any moment finds either no wish, or the same one.
 */
abstract class WaitingExecution extends StepExecution {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(WaitingExecution.class.getName());
    private static final long ENGINE_POLL_SECONDS = 1;
    private static final long WORK_POLL_SECONDS = 5;

    /** The last line about a report, so that a restart does not repeat it. */
    private volatile String lastSaid = "";

    private transient volatile Console console;
    private transient volatile Watch watch;
    private transient volatile Report lastSeen;
    /** What the current watch is about; reports of an earlier one that are still on their way do not count. */
    private transient volatile Key watched;
    private transient volatile Future<?> work;
    private transient FollowedLog log;
    private transient boolean ending;
    private transient boolean over;

    WaitingExecution(StepContext context) {
        super(context);
    }

    /**
     * Works out what is wanted. Runs on Pipeline's own thread: reads memory only.
     *
     * @return what to say about it in the console
     * @throws IOException if nothing can be wanted as it is; the message is one line for the pipeline's author
     * @throws InterruptedException if the step ends here without being at fault
     */
    abstract String prepare(Run<?, ?> run) throws IOException, InterruptedException;

    /** Tells the engine what is wanted, in the same words each time. */
    abstract Key tell(Lifecycle lifecycle) throws IOException;

    /**
     * What a final report means for the pipeline.
     *
     * @return the step's result
     * @throws Exception if the step fails
     */
    abstract Object conclude(Report report, Console console) throws Exception;

    /** What is waited for, in a clause. */
    abstract String what();

    /** Whether a report ends the wait. */
    boolean isEnough(Report report) {
        return report.isFinal();
    }

    /** Whether what {@link #tell} says next depends on work that is not done yet, or was lost with the process. */
    boolean needsWork() {
        return false;
    }

    /**
     * Does that work, on a thread that may wait; interrupted when the step is stopped.
     *
     * @return whether it is done; otherwise it is tried again soon
     * @throws Exception if the step fails
     */
    boolean work(Lifecycle lifecycle, TaskListener listener) throws Exception {
        return true;
    }

    /** Whether the step goes on after a report that ends the wait: it then tells the engine its next wish. */
    boolean goesOn(Report report) {
        return false;
    }

    /** Called with each report, by the engine's workers: must return quickly. */
    void seen(Lifecycle lifecycle, Report report, Console voice) {}

    /**
     * Takes the wish back, as far as the platform knows nothing of it yet. Waits for the disk at most.
     *
     * @return whether nothing will come of it
     */
    boolean takeBack(Lifecycle lifecycle) throws IOException {
        return false;
    }

    /** The wait is over, one way or another. */
    void ended() {}

    @Override
    public final boolean start() throws Exception {
        String wanted = prepare(getContext().get(Run.class));
        console().say(wanted);
        getContext().saveState().addListener(this::follow, Timer.get());
        return false;
    }

    @Override
    public void onResume() {
        Timer.get().execute(this::follow);
    }

    @Override
    public final void stop(Throwable cause) throws Exception {
        try {
            if (finish()) {
                console().say(
                        isTakenBack()
                                ? Messages.WaitingExecution_takenBack(what())
                                : Messages.WaitingExecution_goesOn(what()));
            }
        } finally {
            super.stop(cause);
        }
    }

    @Override
    public final String getStatus() {
        Report report = lastSeen;
        return "waiting for " + what() + (report == null ? "" : ": " + report.message());
    }

    private void follow() {
        try {
            Optional<Lifecycle> lifecycle = LifecycleService.lifecycle();
            if (lifecycle.isEmpty()) {
                Timer.get().schedule(this::follow, ENGINE_POLL_SECONDS, TimeUnit.SECONDS);
                return;
            }
            console();
            if (isOver()) {
                return;
            }
            if (needsWork()) {
                work = Computer.threadPoolForRemoting.submit(() -> doWork(lifecycle.get()));
            } else {
                watch(lifecycle.get());
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            fail(e);
        }
    }

    private void doWork(Lifecycle lifecycle) {
        try {
            if (work(lifecycle, getContext().get(TaskListener.class))) {
                getContext().saveState().addListener(this::follow, Timer.get());
            } else {
                Timer.get().schedule(this::follow, WORK_POLL_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            LOGGER.log(Level.FINE, e, () -> "No more work for " + what());
        } catch (Exception e) {
            fail(e);
        }
    }

    private void watch(Lifecycle lifecycle) throws IOException {
        Key key = tell(lifecycle);
        watched = key;
        Watch made = lifecycle.watch(key, report -> see(lifecycle, report));
        watch = made;
        if (isOver()) {
            made.close();
            takeBack(lifecycle);
        }
    }

    /** Takes the wish back, if that is still possible. */
    final boolean isTakenBack() {
        try {
            Optional<Lifecycle> lifecycle = LifecycleService.lifecycle();
            return lifecycle.isPresent() && takeBack(lifecycle.get());
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "Cannot take back what was asked for: " + what());
            return false;
        }
    }

    /** The log of the deployment that is waited for. */
    final synchronized FollowedLog log() {
        if (log == null) {
            log = new FollowedLog();
        }
        return log;
    }

    /** A deployment has failed: its last lines are shown, and go with the failure to the build's page. */
    final FlowInterruptedException deploymentFailed(String what, Report report, Console voice)
            throws IOException, InterruptedException {
        log().tail().forEach(voice::raw);
        List<String> lines = ConsoleMask.of(getContext(), log().lastLines());
        return new FlowInterruptedException(
                Result.FAILURE,
                false,
                new DeploymentFailure(what, lines, report.log().orElse(null)));
    }

    /** Called by the engine's workers. */
    private void see(Lifecycle lifecycle, Report report) {
        if (isOver() || !report.key().equals(watched)) {
            return;
        }
        lastSeen = report;
        Console voice = console;
        String news = Console.news(report);
        if (!news.equals(lastSaid)) {
            lastSaid = news;
            voice.say(report);
        }
        seen(lifecycle, report, voice);
        if (isEnough(report) && isFirstToEnd()) {
            end(report, voice);
        }
    }

    private synchronized boolean isFirstToEnd() {
        boolean first = !ending;
        ending = true;
        return first;
    }

    private void end(Report report, Console voice) {
        if (goesOn(report)) {
            watched = null;
            close(watch);
            synchronized (this) {
                ending = false;
            }
            getContext().saveState().addListener(this::follow, Timer.get());
        } else {
            boolean failed = report.phase() == Report.Phase.FAILED;
            log().complete(failed, () -> conclude(report, () -> conclude(report, voice)));
        }
    }

    private void conclude(Report report, Callable<Object> conclusion) {
        if (!finish()) {
            return;
        }
        LOGGER.log(Level.FINE, () -> what() + " ends with " + report.phase());
        try {
            getContext().onSuccess(conclusion.call());
        } catch (Exception e) {
            getContext().onFailure(e);
        }
    }

    /** Ends the wait with a failure, unless it has ended. */
    final void fail(Exception e) {
        if (finish()) {
            LOGGER.log(Level.FINE, "A step that waits for " + what() + " ends", e);
            getContext().onFailure(e);
        }
    }

    private Console console() throws IOException, InterruptedException {
        if (console == null) {
            console = new Console(getContext().get(TaskListener.class));
        }
        return console;
    }

    private synchronized boolean isOver() {
        return over;
    }

    /** Ends the wait; true for the one who ended it. */
    private boolean finish() {
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
        }
        close(watch);
        Future<?> working = work;
        if (working != null) {
            working.cancel(true);
        }
        log().close();
        ended();
        return true;
    }

    private static void close(Watch open) {
        if (open != null) {
            open.close();
        }
    }
}
