package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.FAILED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.HELD;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SUPERSEDED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Brings the newest green commit of an auto-deploy branch to its app, once: never beside another deployment, never a
 * commit that is there already, and never again after somebody rolled back by hand.
 */
final class BranchReconciler {

    private static final Duration BUSY_POLL = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final NewestDeployments deployments;
    private final InstantSource clock;

    BranchReconciler(Ledger ledger, NewestDeployments deployments, InstantSource clock) {
        this.ledger = ledger;
        this.deployments = deployments;
        this.clock = clock;
    }

    Rest reconcile(BranchKey key, Wish wish, Pass pass) throws IOException, InterruptedException {
        if (wish instanceof Wish.Unknown unknown) {
            return Rest.of(HELD, unknown.why());
        }
        if (wish instanceof Wish.Gone gone) {
            return forget(key, gone.why());
        }
        if (wish instanceof Wish.Released released) {
            return forget(key, released.why());
        }
        Wish.Open open = (Wish.Open) wish;
        if (open.green().isEmpty()) {
            return Rest.of(HELD, Phrase.NOT_GREEN_YET.about());
        }
        Vouched target = open.green().get();
        BranchEntry entry = ledger.find(key).orElseGet(() -> BranchEntry.of(key.branch()));
        if (brought(entry, target)) {
            return follow(key, entry, target, pass);
        }
        if (open.head().isPresent() && !open.head().get().equals(target.commit())) {
            return Rest.of(
                    SUPERSEDED,
                    Phrase.BRANCH_MOVED_ON.about(target.commit(), open.head().get()));
        }
        return bring(key, wish, entry, target, pass);
    }

    private Rest forget(BranchKey key, Line why) throws IOException {
        ledger.put(key, null);
        return Rest.of(GONE, why);
    }

    /** Whether the target was asked for already; a newer build of the same commit counts only if that one failed. */
    private static boolean brought(BranchEntry entry, Vouched target) {
        Vouched sent = entry.wanted();
        if (entry.intention() != null || sent == null || !sent.commit().equals(target.commit())) {
            return false;
        }
        boolean again = !sent.job().equals(target.job()) || target.newerThan(sent);
        return !again || entry.deployed() == null || !entry.deployed().status().failed();
    }

    private Rest bring(BranchKey key, Wish wish, BranchEntry entry, Vouched target, Pass pass)
            throws IOException, InterruptedException {
        // As it is now: what somebody else has deployed since the last look must not be deployed again, nor taken for ours.
        Deployed newest = deployments.newest(key, pass, clock.instant()).orElse(null);
        Act intention = entry.intention();
        if (intention != null && NewestDeployments.isAnswer(newest, intention)) {
            put(key, entry.brought(intention.target(), newest));
            return reconcile(key, wish, pass);
        }
        if (newest != null && !newest.status().failed() && newest.commit() != null && newest.isOf(target)) {
            return follow(key, put(key, entry.brought(target, newest)), target, pass);
        }
        if (newest != null && newest.status().running()) {
            return Rest.of(WORKING, Phrase.WAITS_FOR.about(newest.id()), BUSY_POLL);
        }
        BranchEntry intended = put(
                key,
                entry.about(new Act(
                        Act.Kind.DEPLOY, clock.instant(), target, newest == null ? null : newest.id())));
        Deployed made = deployments.deploy(
                key,
                () -> pass.client().repoLinks().manualDeploy(key.app(), key.branch()),
                () -> put(key, intended.refused()));
        return follow(key, put(key, intended.brought(target, made)), target, pass);
    }

    private Rest follow(BranchKey key, BranchEntry entry, Vouched target, Pass pass)
            throws IOException, InterruptedException {
        BranchEntry seen = entry;
        if (entry.deployed().goesOn() && pass.mustLook()) {
            seen = put(key, entry.saw(deployments.now(key, entry.deployed(), pass)));
        }
        Deployed deployed = seen.deployed();
        if (!deployed.isOf(target)) {
            return Rest.of(
                    SUPERSEDED,
                    Phrase.OTHER_COMMIT.about(deployed.commit(), target.commit()));
        }
        if (deployed.status().succeeded()) {
            return Rest.of(SETTLED, Phrase.RUNS.about(target.commit()));
        }
        String status = deployed.status().word();
        return deployed.status().failed()
                ? Rest.of(FAILED, Phrase.DEPLOYMENT_OF_ENDED.about(deployed.id(), target.commit(), status))
                : Rest.of(WORKING, Phrase.DEPLOYMENT_OF_IS.about(deployed.id(), target.commit(), status));
    }

    private BranchEntry put(BranchKey key, BranchEntry entry) throws IOException {
        ledger.put(key, entry);
        return entry;
    }
}
