package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.FAILED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Carries out one deployment that somebody ordered, once, and follows it to its end. */
final class OrderReconciler {

    private static final Duration KEPT = Duration.ofDays(7);
    /** Less than the ten minutes for which the platform keeps an archive: it fetches it only a while after the call. */
    private static final Duration ARCHIVE_KEPT = Duration.ofMinutes(9);

    /** Who ordered it no longer waits, and would be surprised by it on another day. */
    private static final Duration UNBEGUN_KEPT = Duration.ofHours(12);

    private static final Rest WITHDRAWN = Rest.of(GONE, Phrase.ORDER_UNKNOWN.about());

    private final Ledger ledger;
    private final NewestDeployments deployments;
    private final InstantSource clock;

    OrderReconciler(Ledger ledger, NewestDeployments deployments, InstantSource clock) {
        this.ledger = ledger;
        this.deployments = deployments;
        this.clock = clock;
    }

    Rest reconcile(OrderKey key, Pass pass) throws IOException, InterruptedException {
        OrderEntry entry = ledger.find(key).orElse(null);
        if (entry == null) {
            return WITHDRAWN;
        }
        if (entry.deployed() == null) {
            return begin(key, entry, pass);
        }
        return follow(key, entry, pass);
    }

    private Rest begin(OrderKey key, OrderEntry entry, Pass pass) throws IOException, InterruptedException {
        if (!pass.watched() && !entry.isBegun() && entry.at().plus(UNBEGUN_KEPT).isBefore(clock.instant())) {
            put(key, null);
            return WITHDRAWN;
        }
        Instant oldest = pass.watched() ? pass.oldest() : clock.instant();
        Deployed newest = deployments.newest(key, pass, oldest).orElse(null);
        if (entry.intention() != null && NewestDeployments.isAnswer(newest, entry.intention())) {
            return follow(key, put(key, entry.saw(newest)), pass);
        }
        if (entry.archive() != null && entry.at().plus(ARCHIVE_KEPT).isBefore(clock.instant())) {
            return finished(
                    key,
                    entry,
                    Rest.of(FAILED, Phrase.ARCHIVE_TOO_OLD.about()));
        }
        if (newest != null && newest.status().running()) {
            boolean same = entry.archive() == null
                    && entry.commit() != null
                    && newest.commit() != null
                    && newest.isOf(entry.commit());
            return same
                    ? follow(key, put(key, entry.saw(newest)), pass)
                    : Rest.of(WORKING, Phrase.WAITS_FOR.about(newest.id()));
        }
        OrderEntry intended = entry.about(
                new Act(Act.Kind.DEPLOY, clock.instant(), null, newest == null ? null : newest.id()));
        if (!ledger.intend(key, intended)) {
            return WITHDRAWN;
        }
        Deployed made = deployments.deploy(key, () -> call(key, entry, pass), () -> put(key, intended.refused()));
        return follow(key, put(key, intended.saw(made)), pass);
    }

    private static Deployment call(OrderKey key, OrderEntry entry, Pass pass) throws IOException, InterruptedException {
        return entry.archive() == null
                ? pass.client().repoLinks().manualDeploy(key.app(), entry.branch())
                : pass.client().deployments().create(key.app(), entry.commit(), entry.archive());
    }

    private Rest follow(OrderKey key, OrderEntry entry, Pass pass) throws IOException, InterruptedException {
        OrderEntry seen = entry;
        if (entry.deployed().goesOn()) {
            seen = put(key, overtaken(key, entry.saw(deployments.now(key, entry.deployed(), pass)), pass));
        }
        DeploymentStatus status = seen.deployed().status();
        if (status.succeeded()) {
            return finished(key, addressed(key, seen, pass), Rest.of(SETTLED, told(seen)));
        }
        if (status.failed()) {
            return finished(key, seen, Rest.of(FAILED, told(seen)));
        }
        return Rest.of(WORKING, told(seen));
    }

    private static Line told(OrderEntry entry) {
        String what = named(entry.deployed());
        String status = entry.deployed().status().word();
        String newer = entry.overtakenBy();
        if (entry.deployed().status().succeeded()) {
            return newer == null
                    ? Phrase.DEPLOYMENT_SUCCEEDED.about(what)
                    : Phrase.DEPLOYMENT_SUCCEEDED_OVERTAKEN.about(what, newer);
        }
        if (entry.deployed().status().failed()) {
            return newer == null
                    ? Phrase.DEPLOYMENT_ENDED.about(what, status)
                    : Phrase.DEPLOYMENT_ENDED_OVERTAKEN.about(what, status, newer);
        }
        return Phrase.DEPLOYMENT_IS.about(what, status);
    }

    private static String named(Deployed deployed) {
        return deployed.commit() == null ? deployed.id() : deployed.id() + " (" + deployed.commit() + ")";
    }

    /** At its end, a deployment may not be the newest any more; the list that told of its end tells of that too. */
    private OrderEntry overtaken(OrderKey key, OrderEntry seen, Pass pass) throws IOException, InterruptedException {
        if (seen.deployed().goesOn()) {
            return seen;
        }
        return deployments
                .newest(key, pass, pass.oldest())
                .filter(newest -> !newest.id().equals(seen.deployed().id()))
                .map(newest -> seen.overtakenBy(named(newest)))
                .orElse(seen);
    }

    private OrderEntry addressed(OrderKey key, OrderEntry entry, Pass pass) throws IOException, InterruptedException {
        if (entry.url() != null) {
            return entry;
        }
        App app = pass.client().apps().get(key.app());
        return app.url() == null ? entry : put(key, entry.at(app.url()));
    }

    private Rest finished(OrderKey key, OrderEntry entry, Rest rest) throws IOException {
        if (entry.at().plus(KEPT).isBefore(clock.instant())) {
            put(key, null);
        }
        return rest;
    }

    private OrderEntry put(OrderKey key, OrderEntry entry) throws IOException {
        ledger.put(key, entry);
        return entry;
    }
}
