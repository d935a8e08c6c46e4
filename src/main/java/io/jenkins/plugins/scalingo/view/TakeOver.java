package io.jenkins.plugins.scalingo.view;

import hudson.ExtensionList;
import hudson.model.Computer;
import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkField;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.WantedLinks;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Switches off what the platform does by itself beside Jenkins: by the engine where the settings keep the link, which
 * then
 * outlives a restart; else by one call in the background.
 */
final class TakeOver {

    private static final Logger LOGGER = Logger.getLogger(TakeOver.class.getName());
    private static final Set<LinkField> TRIGGERS = Set.of(LinkField.AUTO_DEPLOY, LinkField.REVIEW_APPS);

    private TakeOver() {}

    /** Returns at once; pages show what came of it as soon as they have looked again. */
    static void of(LinkKey key, Doubled doubled) {
        Optional<Lifecycle> engine = LifecycleService.lifecycle().filter(lifecycle -> keeps(lifecycle, key));
        if (engine.isPresent()) {
            try {
                LinkClerk.order(engine.get(), key, TRIGGERS, Optional.empty());
                return;
            } catch (IOException e) {
                LOGGER.log(Level.WARNING, e, () -> "The Scalingo ledger does not hold what is to become of the " + key);
            }
        }
        Computer.threadPoolForRemoting.execute(() -> call(key, doubled));
    }

    /** A link to another repository is none that the engine changes. */
    private static boolean keeps(Lifecycle lifecycle, LinkKey key) {
        return ExtensionList.lookupSingleton(WantedLinks.class).link(key) instanceof Wish.Linked
                && lifecycle.report(key)
                        .filter(report -> report.phase() == Report.Phase.BLOCKED)
                        .isEmpty();
    }

    private static void call(LinkKey key, Doubled doubled) {
        try {
            ScalingoAccounts.get()
                    .required(key.account())
                    .with(Precedence.INTERACTIVE)
                    .repoLinks()
                    .update(key.app(), doubled.remedy());
            LOGGER.info(
                    () -> "Scalingo's own triggers of the app " + key.app() + " are switched off: Jenkins decides now");
        } catch (NoAccountException | ScalingoException e) {
            LOGGER.log(Level.WARNING, "Scalingo's own triggers of the app " + key.app() + " stay on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Desk.get().glimpses().outdated(key.account(), key.app(), Question.LINK);
        }
    }
}
