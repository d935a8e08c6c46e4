package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.lifecycle.ReviewAppEntry.Known;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What a look at the platform changes in the ledger: names and deployments are noted, and an intention whose outcome
 * was not known (the answer was lost, or the process ended) is found to have been carried out or not.
 */
final class Observation {

    /** By how much the platform's clock and ours differ at most. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(15);

    private Observation() {}

    /** The platform lists no review app for the change request. */
    static ReviewAppEntry absent(ReviewAppEntry entry, Instant now) {
        Act intention = entry.intention();
        if (ReviewAppPolicy.justCreated(intention, now) || intention == null && justCreated(entry, now)) {
            return entry;
        }
        boolean destroyed = intention != null && intention.kind() == Act.Kind.DESTROY;
        ReviewAppEntry known = destroyed ? entry.done() : entry.refused();
        return known.app() == null && known.sent() == null ? known : known.vanished();
    }

    private static boolean justCreated(ReviewAppEntry entry, Instant now) {
        return ReviewAppPolicy.justCreated(entry.last(), now);
    }

    /** The platform lists {@code listed}, which need not be the one that the entry is about. */
    static ReviewAppEntry present(ReviewAppEntry entry, ReviewApp listed) {
        if (!isAbout(entry, listed)) {
            return entry.app() == null && entry.intention() == null ? entry : entry.vanished();
        }
        ReviewAppEntry seen = resolved(entry, listed);
        Known before = seen.app();
        String branch = listed.pullRequest().branch();
        seen = seen.is(new Known(
                listed.appId(),
                listed.appName(),
                before == null || !before.name().equals(listed.appName()) ? null : before.url(),
                branch.isEmpty() ? (before == null ? null : before.branch()) : branch,
                before != null && before.handedOver()));
        if (listed.lastDeployment() == null) {
            return seen;
        }
        Deployed newest = Deployed.of(listed.lastDeployment());
        return newest.equals(seen.runs().newest()) ? seen : seen.saw(newest, isFirst(seen));
    }

    /** Whether the review app is the one that was made or taken over, and not one that somebody made after it. */
    private static boolean isAbout(ReviewAppEntry entry, ReviewApp listed) {
        Known known = entry.app();
        if (known != null) {
            return known.id() == null || known.id().equals(listed.appId());
        }
        return isMaking(entry.intention()) && isOf(entry.intention(), listed)
                || entry.sent() != null && isMaking(entry.last()) && isOf(entry.last(), listed);
    }

    /** Whether the act can have made it: the platform need not have said what it made, and the clocks may differ. */
    private static boolean isOf(Act making, ReviewApp listed) {
        return making.kind() != Act.Kind.CREATE
                || listed.createdAt() == null
                || !listed.createdAt().isAfter(making.at().plus(CLOCKS_DIFFER));
    }

    private static boolean isMaking(Act act) {
        return act != null && (act.kind() == Act.Kind.CREATE || act.kind() == Act.Kind.ADOPT);
    }

    /** Whether the first deployment that is seen is the answer to the creation. */
    private static boolean isFirst(ReviewAppEntry entry) {
        return entry.runs().newest() == null
                && entry.last() != null
                && entry.last().kind() == Act.Kind.CREATE;
    }

    private static ReviewAppEntry resolved(ReviewAppEntry entry, ReviewApp listed) {
        Act intention = entry.intention();
        if (intention == null) {
            return entry;
        }
        return switch (intention.kind()) {
            case CREATE, ADOPT -> entry.done();
            case HAND_OVER, GIVE_BACK, DESTROY -> entry.refused();
            case DEPLOY -> deployed(entry, listed);
        };
    }

    private static ReviewAppEntry deployed(ReviewAppEntry entry, ReviewApp listed) {
        if (listed.lastDeployment() == null) {
            return entry.refused();
        }
        Act intention = entry.intention();
        Deployed newest = Deployed.of(listed.lastDeployment());
        boolean happened = !Objects.equals(newest.id(), intention.before());
        boolean headIsTarget = intention.target().commit().equals(listed.pullRequest().ref());
        if (!happened || !newest.isOf(intention.target()) && headIsTarget) {
            return entry.refused();
        }
        return entry.sent(intention.target()).saw(newest, true).done();
    }
}
