package io.jenkins.plugins.scalingo.step;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.util.Timer;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;

/**
 * A step that tells the engine what it wants, and waits for the report that ends it. No thread waits with it.
 *
 * <p>The wish is told to the engine only after Pipeline has saved this execution, and again after each restart: a crash at
 * any moment finds either no wish, or the same one.
 */
abstract class WaitingExecution extends StepExecution {

    private static final long serialVersionUID = 1L;
    private static final Logger LOGGER = Logger.getLogger(WaitingExecution.class.getName());
    private static final long ENGINE_POLL_SECONDS = 1;

    /** The last line about a report, so that a restart does not repeat it. */
    private volatile String lastSaid = "";

    private transient volatile Console console;
    private transient volatile Watch watch;
    private transient volatile Report lastSeen;
    private transient boolean over;

    WaitingExecution(StepContext context) {
        super(context);
    }

    /**
     * Works out what is wanted. Runs on Pipeline's own thread: reads memory only.
     *
     * @return what to say about it in the console
     * @throws IOException if nothing can be wanted as it is; the message is one line for the pipeline's author
     */
    abstract String prepare(Run<?, ?> run) throws IOException;

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

    @Override
    public final boolean start() throws Exception {
        String wanted = prepare(getContext().get(Run.class));
        console().say(wanted);
        getContext().saveState().addListener(this::follow, Timer.get());
        return false;
    }

    @Override
    public final void onResume() {
        Timer.get().execute(this::follow);
    }

    @Override
    public final void stop(Throwable cause) throws Exception {
        try {
            if (finish()) {
                console().say(Messages.WaitingExecution_goesOn(what()));
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
            if (!isOver()) {
                watch(lifecycle.get());
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            fail(e);
        }
    }

    private void watch(Lifecycle lifecycle) throws IOException {
        Watch made = lifecycle.watch(tell(lifecycle), this::see);
        watch = made;
        if (isOver()) {
            made.close();
        }
    }

    /** Called by the engine's workers. */
    private void see(Report report) {
        if (isOver()) {
            return;
        }
        lastSeen = report;
        Console voice = console;
        String news = Console.news(report);
        if (!news.equals(lastSaid)) {
            lastSaid = news;
            voice.say(report);
        }
        if (report.isFinal() && finish()) {
            try {
                getContext().onSuccess(conclude(report, voice));
            } catch (Exception e) {
                getContext().onFailure(e);
            }
        }
    }

    private void fail(Exception e) {
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
        Watch open = watch;
        if (open != null) {
            open.close();
        }
        return true;
    }
}
