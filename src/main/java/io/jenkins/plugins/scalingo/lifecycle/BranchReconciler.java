package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.FAILED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.HELD;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Brings the newest green commit of an auto-deploy branch to its app, once: never beside another deployment, never a
 * commit that is there already, and never again after somebody rolled back by hand.
 */
final class BranchReconciler {

    private static final Duration BUSY_POLL = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Heads heads;
    private final NewestDeployments deployments;
    private final InstantSource clock;

    BranchReconciler(Ledger ledger, Heads heads, NewestDeployments deployments, InstantSource clock) {
        this.ledger = ledger;
        this.heads = heads;
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
            Rest rest = follow(key, entry, target, pass);
            BranchEntry seen = ledger.find(key).orElse(entry);
            return isForcedBack(open, seen, target) ? bring(key, wish, seen, target, pass) : rest;
        }
        if (open.movedOnFrom(target)) {
            return Heads.movedOn(target, open.head().get());
        }
        return bring(key, wish, entry, target, pass);
    }

    private Rest forget(BranchKey key, Line why) throws IOException {
        ledger.put(key, null);
        return Rest.of(GONE, why);
    }

    /**
     * Whether the target was asked for already. A newer build of the same commit counts only if that one failed, or if
     * the platform brought another commit.
     */
    private static boolean brought(BranchEntry entry, Vouched target) {
        Vouched sent = entry.wanted();
        if (entry.intention() != null || sent == null || !sent.commit().equals(target.commit())) {
            return false;
        }
        boolean again = !sent.job().equals(target.job()) || target.newerThan(sent);
        return !again
                || entry.deployed() == null
                || !entry.deployed().status().failed() && entry.surprises() == 0;
    }

    /** Whether another commit was brought instead of the target, and the branch is back at the target since. */
    private boolean isForcedBack(Wish.Open open, BranchEntry entry, Vouched target) throws InterruptedException {
        return entry.surprises() > 0
                && !entry.deployed().status().running()
                && !open.movedOnFrom(target)
                && isPatienceOver(entry)
                && heads.isHead(target);
    }

    private boolean isPatienceOver(BranchEntry entry) {
        return entry.last() == null
                || !clock.instant().isBefore(entry.last().at().plus(Heads.patience(entry.surprises())));
    }

    private Rest bring(BranchKey key, Wish wish, BranchEntry entry, Vouched target, Pass pass)
            throws IOException, InterruptedException {
        // As it is now: what somebody else has deployed since the last look must not be deployed again, nor taken for
        // ours.
        Deployed newest = deployments.newest(key, pass, clock.instant()).orElse(null);
        Act intention = entry.intention();
        Deployed answer = intention == null ? null : deployments.answer(key, pass, intention).orElse(null);
        if (answer != null) {
            put(key, entry.brought(intention.target(), answer));
            return reconcile(key, wish, pass);
        }
        if (newest != null && !newest.status().failed() && newest.commit() != null && newest.isOf(target)) {
            return follow(key, put(key, entry.brought(target, newest)), target, pass);
        }
        if (newest != null && newest.status().running()) {
            return Rest.of(WORKING, Phrase.WAITS_FOR.about(newest.id()), BUSY_POLL);
        }
        Optional<Rest> objection = heads.objection(target);
        if (objection.isPresent()) {
            return objection.get();
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
            return Heads.surprise(target, deployed, seen.surprises());
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
