package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.BLOCKED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SUPERSEDED;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the Git host says right before a deployment. The platform deploys the head of a branch, whatever commit was
 * meant: a push that Jenkins has not noticed would be deployed though nothing vouches for it.
 *
 * <p>Where the host cannot be asked, what Jenkins knows must do, and the platform's answer tells what was deployed.
 */
final class Heads {

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getName());
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration LONGEST_PATIENCE = Duration.ofDays(1);
    private static final int DOUBTFUL = 2;

    private final Desired desired;

    Heads(Desired desired) {
        this.desired = desired;
    }

    /** Why the target must not be deployed now; empty if it is the head as far as can be known. */
    Optional<Rest> objection(Vouched target) throws InterruptedException {
        return now(target).filter(head -> !head.equals(target.commit())).map(head -> movedOn(target, head));
    }

    /** Whether the host says that the target is the head; where it cannot be asked, it does not. */
    boolean isHead(Vouched target) throws InterruptedException {
        return now(target).filter(target.commit()::equals).isPresent();
    }

    private Optional<String> now(Vouched target) throws InterruptedException {
        try {
            return desired.headNow(target.job());
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Cannot ask for the head commit of what " + target.job() + " builds");
            return Optional.empty();
        }
    }

    static Rest movedOn(Vouched target, String head) {
        return Rest.of(SUPERSEDED, Phrase.BRANCH_MOVED_ON.about(target.commit(), head));
    }

    /**
     * The platform was asked for the target and brought another commit.
     *
     * @param surprises how many times in a row
     */
    static Rest surprise(Vouched target, Deployed came, int surprises) {
        return surprises < DOUBTFUL
                ? Rest.of(SUPERSEDED, Phrase.OTHER_COMMIT.about(came.commit(), target.commit()))
                : Rest.of(BLOCKED, Phrase.OTHER_COMMIT_AGAIN.about(came.commit(), target.commit(), surprises));
    }

    /**
     * How long to wait before the target is asked for again after that, if the branch was forced back to it: at once
     * when it happened once, which takes no more than a push at the wrong moment, and ever longer when it goes on.
     */
    static Duration patience(int surprises) {
        Duration patience = Duration.ZERO;
        for (int i = DOUBTFUL; i <= surprises && patience.compareTo(LONGEST_PATIENCE) < 0; i++) {
            patience = patience.isZero() ? PATIENCE : patience.multipliedBy(4);
        }
        return patience.compareTo(LONGEST_PATIENCE) < 0 ? patience : LONGEST_PATIENCE;
    }
}
