package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.FAILED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.Deployment;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Carries out one deployment that somebody ordered, once, and follows it to its end. */
final class OrderReconciler {

    private static final Duration KEPT = Duration.ofDays(7);
    /** Less than the ten minutes for which the platform keeps an archive: it fetches it only a while after the call. */
    private static final Duration ARCHIVE_KEPT = Duration.ofMinutes(9);

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
            return Rest.of(GONE, Phrase.ORDER_UNKNOWN.about());
        }
        if (entry.deployed() == null) {
            return begin(key, entry, pass);
        }
        return follow(key, entry, pass);
    }

    private Rest begin(OrderKey key, OrderEntry entry, Pass pass) throws IOException, InterruptedException {
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
            boolean same = entry.archive() == null && entry.commit() != null && newest.commit() != null && newest.isOf(entry.commit());
            return same
                    ? follow(key, put(key, entry.saw(newest)), pass)
                    : Rest.of(WORKING, Phrase.WAITS_FOR.about(newest.id()));
        }
        OrderEntry intended = put(
                key,
                entry.about(new Act(
                        Act.Kind.DEPLOY, clock.instant(), null, newest == null ? null : newest.id())));
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
            seen = put(key, entry.saw(deployments.now(key, entry.deployed(), pass)));
        }
        Deployed deployed = seen.deployed();
        if (deployed.status().succeeded()) {
            return finished(key, addressed(key, seen, pass), Rest.of(SETTLED, told(deployed)));
        }
        if (deployed.status().failed()) {
            return finished(key, seen, Rest.of(FAILED, told(deployed)));
        }
        return Rest.of(WORKING, told(deployed));
    }

    private static Line told(Deployed deployed) {
        String what = deployed.commit() == null ? deployed.id() : deployed.id() + " (" + deployed.commit() + ")";
        String status = deployed.status().word();
        if (deployed.status().succeeded()) {
            return Phrase.DEPLOYMENT_SUCCEEDED.about(what);
        }
        return deployed.status().failed()
                ? Phrase.DEPLOYMENT_ENDED.about(what, status)
                : Phrase.DEPLOYMENT_IS.about(what, status);
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
