package io.jenkins.plugins.scalingo.view;

import hudson.model.Computer;
import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Switches off what the platform does by itself beside Jenkins, in the background. */
final class TakeOver {

    private static final Logger LOGGER = Logger.getLogger(TakeOver.class.getName());

    private TakeOver() {}

    /** Returns at once; pages show what came of it as soon as they have looked again. */
    static void of(String account, AppName app, Doubled doubled) {
        Computer.threadPoolForRemoting.execute(() -> {
            try {
                ScalingoAccounts.get()
                        .required(account)
                        .with(Precedence.INTERACTIVE)
                        .repoLinks()
                        .update(app, doubled.remedy());
                LOGGER.info(
                        () -> "Scalingo's own triggers of the app " + app + " are switched off: Jenkins decides now");
            } catch (NoAccountException | ScalingoException e) {
                LOGGER.log(Level.WARNING, "Scalingo's own triggers of the app " + app + " stay on", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                Desk.get().glimpses().outdated(account, app, Question.LINK);
            }
        });
    }
}
