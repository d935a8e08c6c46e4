package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.BLOCKED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.FAILED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.HELD;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Adopt;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Create;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Deploy;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Destroy;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Forget;
import io.jenkins.plugins.scalingo.lifecycle.Decision.GiveBack;
import io.jenkins.plugins.scalingo.lifecycle.Decision.HandOver;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Look;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What to do next about one review app: a function of what Jenkins wants, what the ledger holds and what the platform
 * lists. It calls nobody, so that each of its rules can be read and tested by itself.
 *
 * <p>A list is asked for only where it decides something: an update of a review app that the ledger knows needs none,
 * a creation and a deletion need one that may serve many review apps at once.
 */
final class ReviewAppPolicy {

    /** A first deployment often fails because a database of the new review app is not ready yet. */
    static final int START_RETRIES = 3;

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final Duration LIST_LAG = Duration.ofMinutes(1);
    private static final Duration LAG_POLL = Duration.ofSeconds(10);
    private static final Duration BUSY_POLL = Duration.ofMinutes(1);
    private static final Duration FIRST_DEPLOYMENT_LAG = Duration.ofMinutes(3);

    private final ReviewAppKey key;
    private final Instant now;

    ReviewAppPolicy(ReviewAppKey key, Instant now) {
        this.key = key;
        this.now = now;
    }

    /**
     * Decides.
     *
     * @param wish what Jenkins wants
     * @param entry what the ledger holds; null if it holds nothing
     * @param sight what the platform lists; empty if no list was read since the last act
     */
    Decision decide(Wish wish, ReviewAppEntry entry, Optional<Sight> sight) {
        if (wish instanceof Wish.Unknown unknown) {
            return Rest.of(HELD, unknown.why());
        }
        if (entry != null && entry.intention() != null && sight.isEmpty()) {
            return new Look();
        }
        if (entry != null && entry.intention() != null) {
            return notListedYet();
        }
        if (wish instanceof Wish.Gone gone) {
            return unwanted(gone, entry, sight);
        }
        if (wish instanceof Wish.Released released) {
            return released(released, entry, sight);
        }
        return wanted((Wish.Open) wish, entry, sight);
    }

    private Decision unwanted(Wish.Gone gone, ReviewAppEntry entry, Optional<Sight> sight) {
        if (entry == null) {
            return Rest.of(GONE, gone.why());
        }
        if (entry.app() == null && entry.last() == null && entry.intention() == null) {
            return new Forget();
        }
        if (sight.isEmpty()) {
            return justDeleted(entry) ? toBeConfirmed() : new Look();
        }
        Optional<ReviewApp> listed = sight.get().reviewApp();
        if (listed.isEmpty()) {
            return justCreated(entry) ? notListedYet() : new Forget();
        }
        if (entry.app() == null) {
            // Somebody made it after ours was gone.
            return new Forget();
        }
        if (justDeleted(entry)) {
            return toBeConfirmed();
        }
        if (listed.get().appName().equals(key.app().value())) {
            return Rest.of(BLOCKED, Phrase.REVIEW_APP_IS_PARENT.about(key.app()));
        }
        AppName name = AppName.of(listed.get().appName());
        return new Destroy(listed.get().appId().isEmpty() ? name.value() : listed.get().appId(), name);
    }

    private Decision released(Wish.Released released, ReviewAppEntry entry, Optional<Sight> sight) {
        if (entry == null) {
            return Rest.of(GONE, released.why());
        }
        if (sight.isEmpty()) {
            return new Look();
        }
        if (entry.app() != null) {
            return new GiveBack(entry.app().address(), AppName.of(entry.app().name()));
        }
        return justCreated(entry) ? notListedYet() : new Forget();
    }

    /** Whether it was deleted so lately that the platform's list may still show it. */
    private boolean justDeleted(ReviewAppEntry entry) {
        return isDeleted(entry) && now.isBefore(entry.lastAt().plus(LIST_LAG));
    }

    private static boolean isDeleted(ReviewAppEntry entry) {
        return entry.last() != null && entry.last().kind() == Act.Kind.DESTROY;
    }

    private static Decision toBeConfirmed() {
        return Rest.of(WORKING, Phrase.DELETED_UNCONFIRMED.about());
    }

    private Decision wanted(Wish.Open open, ReviewAppEntry entry, Optional<Sight> sight) {
        if (entry != null && entry.app() != null && isDeleted(entry)) {
            // Wanted again, before it was seen to be gone.
            if (sight.isEmpty()) {
                return new Look();
            }
            if (justDeleted(entry)) {
                return Rest.of(WORKING, Phrase.DELETED_COMES_BACK.about(), LAG_POLL);
            }
        }
        if (entry != null && entry.app() != null && !entry.app().handedOver()) {
            return new HandOver(entry.app().address(), AppName.of(entry.app().name()));
        }
        Vouched target = open.green().orElse(null);
        if (target == null) {
            return Rest.of(HELD, Phrase.NOT_GREEN_YET.about());
        }
        if (open.movedOnFrom(target)) {
            return Heads.movedOn(target, open.head().get());
        }
        if (entry == null || entry.app() == null) {
            return absent(target, entry, sight);
        }
        return present(target, entry, sight);
    }

    private Decision absent(Vouched target, ReviewAppEntry entry, Optional<Sight> sight) {
        if (sight.isEmpty()) {
            return mayBeListedSoon(entry) ? notListedYet() : new Look();
        }
        if (sight.get().reviewApp().isPresent()) {
            return new Adopt(sight.get().reviewApp().get());
        }
        return justCreated(entry) ? notListedYet() : new Create(target);
    }

    private boolean justCreated(ReviewAppEntry entry) {
        return entry != null && justCreated(entry.last(), now);
    }

    /** A moment's patience lets one list serve all that were created in it. */
    private boolean mayBeListedSoon(ReviewAppEntry entry) {
        return justCreated(entry) && now.isBefore(entry.lastAt().plus(LAG_POLL));
    }

    /** Whether the act was a creation so lately that the platform's list may not show it yet. */
    static boolean justCreated(Act act, Instant now) {
        return act != null && act.kind() == Act.Kind.CREATE && now.isBefore(act.at().plus(LIST_LAG));
    }

    private static Decision notListedYet() {
        return Rest.of(WORKING, Phrase.NOT_LISTED_YET.about(), LAG_POLL);
    }

    private Decision present(Vouched target, ReviewAppEntry entry, Optional<Sight> sight) {
        Deployed newest = entry.runs().newest();
        if (newest == null) {
            return sight.isPresent() && !now.isBefore(entry.lastAt().plus(FIRST_DEPLOYMENT_LAG))
                    ? deploy(target, entry, sight)
                    : Rest.of(WORKING, Phrase.FIRST_DEPLOYMENT_AWAITED.about());
        }
        if (newest.isOf(target)) {
            return running(target, entry, sight);
        }
        if (entry.last() != null && entry.last().kind() == Act.Kind.ADOPT && sight.isEmpty()) {
            // Until a moment ago the platform deployed it by itself.
            return new Look();
        }
        if (wasSuperseded(target, entry)) {
            return superseded(target, entry, sight);
        }
        if (newest.status().running()) {
            return sight.isEmpty()
                    ? new Look()
                    : Rest.of(WORKING, Phrase.WAITS_FOR.about(newest.id()), BUSY_POLL);
        }
        return deploy(target, entry, sight);
    }

    /** Whether the target was asked for, and the platform brought another commit; a newer build of it counts anew. */
    private static boolean wasSuperseded(Vouched target, ReviewAppEntry entry) {
        return entry.sent() != null
                && entry.sent().surprises() > 0
                && entry.sent().target().commit().equals(target.commit())
                && !target.newerThan(entry.sent().target());
    }

    /** The branch may have been forced back to the target since; only the Git host can tell. */
    private Decision superseded(Vouched target, ReviewAppEntry entry, Optional<Sight> sight) {
        int surprises = entry.sent().surprises();
        Rest rest = Heads.surprise(target, entry.runs().newest(), surprises);
        if (now.isBefore(entry.lastAt().plus(Heads.patience(surprises)))) {
            return rest;
        }
        if (sight.isEmpty()) {
            return new Look();
        }
        return entry.runs().newest().status().running() ? rest : deploy(target, entry, sight, Optional.of(rest));
    }

    private static Decision deploy(Vouched target, ReviewAppEntry entry, Optional<Sight> sight) {
        return deploy(target, entry, sight, Optional.empty());
    }

    private static Decision deploy(
            Vouched target, ReviewAppEntry entry, Optional<Sight> sight, Optional<Rest> unlessSure) {
        if (entry.app().branch() != null) {
            ReviewAppEntry.Known app = entry.app();
            return new Deploy(app.address(), AppName.of(app.name()), app.branch(), target, unlessSure);
        }
        return sight.isEmpty() ? new Look() : Rest.of(BLOCKED, Phrase.BRANCH_UNKNOWN.about());
    }

    private Decision running(Vouched target, ReviewAppEntry entry, Optional<Sight> sight) {
        Deployed newest = entry.runs().newest();
        if (newest.status().succeeded()) {
            return Rest.of(SETTLED, Phrase.RUNS.about(target.commit()));
        }
        if (!newest.status().failed()) {
            return Rest.of(WORKING, Phrase.DEPLOYMENT_IS.about(newest.id(), newest.status().word()));
        }
        int failed = entry.runs().failedStarts();
        if (entry.runs().ever() || failed > START_RETRIES) {
            boolean builtAgain = entry.sent() != null && target.newerThan(entry.sent().target());
            return builtAgain
                    ? deploy(target, entry, sight)
                    : Rest.of(
                            FAILED,
                            Phrase.DEPLOYMENT_OF_ENDED.about(
                                    newest.id(), target.commit(), newest.status().word()));
        }
        Instant due = entry.lastAt().plus(FIRST_RETRY.multipliedBy(1L << Math.max(0, failed - 1)));
        return now.isBefore(due)
                ? Rest.of(
                        WORKING,
                        Phrase.FIRST_DEPLOYMENT_AGAIN.about(newest.status().word()),
                        Duration.between(now, due))
                : deploy(target, entry, sight);
    }
}
