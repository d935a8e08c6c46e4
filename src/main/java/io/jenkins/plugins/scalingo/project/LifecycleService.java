package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.init.InitMilestone;
import hudson.init.Initializer;
import hudson.init.Terminator;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Storage;
import io.jenkins.plugins.scalingo.platform.Time;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/**
 * Holds the controller's one {@link Lifecycle}: from when the jobs are loaded until Jenkins ends. Starting it takes no
 * time and makes no call to the platform before Jenkins is up. Thread-safe.
 */
@Extension
public final class LifecycleService {

    private static final Logger LOGGER = Logger.getLogger(LifecycleService.class.getName());

    // Guarded by this.
    private Lifecycle lifecycle;

    /** The running lifecycle; empty before the jobs are loaded and while Jenkins ends. */
    public static Optional<Lifecycle> lifecycle() {
        LifecycleService service = ExtensionList.lookup(LifecycleService.class).get(LifecycleService.class);
        return service == null ? Optional.empty() : service.running();
    }

    /** For Jenkins. A failure is logged, and leaves Jenkins without Scalingo rather than Jenkins down. */
    @Initializer(after = InitMilestone.JOB_CONFIG_ADAPTED, fatal = false)
    public synchronized void start() {
        if (lifecycle != null) {
            return;
        }
        try {
            Path home = Jenkins.get().getRootDir().toPath();
            Lifecycle made = new Lifecycle(
                    new CombinedDesire(
                            () -> ExtensionList.lookup(DesiredSource.class),
                            LifecycleService::doubt,
                            Conflicts::about),
                    name -> ScalingoAccounts.get().account(name),
                    Storage.inFolder(home.resolve("scalingo").resolve("ledger")),
                    Time.system());
            if (!ExtensionList.lookup(ReportListener.class).isEmpty()) {
                made.follow(report -> ExtensionList.lookup(ReportListener.class)
                        .forEach(listener -> listener.changed(report)));
            }
            made.start();
            lifecycle = made;
        } catch (RuntimeException e) {
            LOGGER.log(Level.SEVERE, "Scalingo's apps are not kept in step with Jenkins until the next start", e);
        }
    }

    /** For Jenkins. */
    @Terminator
    public synchronized void stop() {
        if (lifecycle != null) {
            lifecycle.close();
            lifecycle = null;
        }
    }

    private static Optional<String> doubt(Key key) {
        Optional<String> unreadable = UnreadableSettings.doubt(key);
        return unreadable.isPresent() || !(key instanceof LinkKey link)
                ? unreadable
                : ExtensionList.lookup(DesiredSource.class).stream()
                        .flatMap(source -> source.doubt(link).stream())
                        .findFirst();
    }

    private synchronized Optional<Lifecycle> running() {
        return Optional.ofNullable(lifecycle);
    }
}
