package io.jenkins.plugins.scalingo.multibranch;

import hudson.ExtensionList;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.util.Timer;

/**
 * What the listeners do: name the key of a branch job, and be gone. Never throws, whatever the item is or lacks: it is
 * called in the middle of other people's builds and saves.
 */
final class Hints {

    private static final Logger LOGGER = Logger.getLogger(Hints.class.getName());
    /** Jenkins takes a deleted job off its lists only after it has told the listeners. */
    private static final long UNTIL_OFF_THE_LIST_SECONDS = 2;

    private Hints() {}

    /** Something about the item may have changed. */
    static void about(Item item) {
        quietly(lifecycle -> keys(item).forEach(lifecycle::hint));
    }

    /** The item is being deleted. */
    static void aboutDeleted(Item item) {
        quietly(lifecycle -> {
            var keys = keys(item).toList();
            if (!keys.isEmpty() || item instanceof MultiBranchProject) {
                Timer.get().schedule(
                        () -> {
                            keys.forEach(lifecycle::hint);
                            aboutMove(item);
                        },
                        UNTIL_OFF_THE_LIST_SECONDS,
                        TimeUnit.SECONDS);
            }
        });
    }

    /** Other settings may apply to a project's jobs from now on: what was wanted before is only in the ledger. */
    static void aboutMove(Item item) {
        if (item instanceof MultiBranchProject) {
            quietly(Lifecycle::resync);
        }
    }

    private static Stream<Key> keys(Item item) {
        return BranchJob.of(item).stream()
                .flatMap(job -> Stream.concat(worthTelling(Wanted.of(job)), asked(item)))
                .distinct();
    }

    private static Stream<Key> asked(Item item) {
        return ExtensionList.lookupSingleton(ChangeRequests.class).askedBy(item.getFullName()).stream()
                .map(key -> key);
    }

    private static Stream<Key> worthTelling(Wanted wanted) {
        return wanted.named().filter(key -> !(key instanceof BranchKey branch) || wanted.covers(branch));
    }

    private static void quietly(Consumer<Lifecycle> hint) {
        try {
            Optional<Lifecycle> lifecycle = LifecycleService.lifecycle();
            lifecycle.ifPresent(hint);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, "Could not tell what changed; the next slow look at everything finds it", e);
        }
    }
}
