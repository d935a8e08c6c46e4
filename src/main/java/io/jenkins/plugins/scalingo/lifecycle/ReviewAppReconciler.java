package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Adopt;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Create;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Deploy;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Destroy;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Forget;
import io.jenkins.plugins.scalingo.lifecycle.Decision.GiveBack;
import io.jenkins.plugins.scalingo.lifecycle.Decision.HandOver;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Look;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppEntry.Known;
import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepoLinkSettings;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings one review app to what is wanted: looks, lets {@link ReviewAppPolicy} decide, acts, until there is nothing to
 * do now. Called by one worker per key at a time.
 */
final class ReviewAppReconciler {

    /** More than the longest way there is (look, create, look, hand over, deploy), so that an endless one is cut. */
    private static final int MOST_TURNS = 8;

    private final Ledger ledger;
    private final Heads heads;
    private final Function<Key, Optional<Line>> elsewhere;
    private final Listings<Map<String, ReviewApp>> listings;
    private final InstantSource clock;
    private final BooleanSupplier followed;

    /**
     * Makes one for all review apps.
     *
     * @param elsewhere why none can be made, for an app that is linked to another repository; empty for others
     * @param followed whether somebody follows all review apps
     */
    ReviewAppReconciler(
            Ledger ledger,
            Heads heads,
            Function<Key, Optional<Line>> elsewhere,
            InstantSource clock,
            BooleanSupplier followed) {
        this.ledger = ledger;
        this.heads = heads;
        this.elsewhere = elsewhere;
        this.clock = clock;
        this.followed = followed;
        this.listings = new Listings<>(
                (client, app) -> client.reviewApps().list(app).stream()
                        .collect(Collectors.toMap(r -> r.pullRequest().number(), r -> r, (first, second) -> first)),
                clock);
    }

    /** The app's list is out of date, as far as this review app is concerned. */
    void doubt(ReviewAppKey key) {
        listings.acted(key);
    }

    Rest reconcile(ReviewAppKey key, Wish wish, Pass pass) throws IOException, InterruptedException {
        if (pass.mustLook() && isWorthALook(key, wish)) {
            listings.look(key, pass.client(), pass.oldest());
        }
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Optional<Sight> sight = sight(key, pass);
            ReviewAppEntry entry = observed(key, sight);
            Decision decision = unlessMoved(key, new ReviewAppPolicy(key, clock.instant()).decide(wish, entry, sight));
            if (decision instanceof Rest rest) {
                address(key, entry, rest, pass);
                return rest;
            }
            carryOut(key, entry, decision, pass);
        }
        return Rest.of(Report.Phase.WORKING, Phrase.TOO_FAST.about(), Duration.ofMinutes(1));
    }

    /** What is about to deploy the head does so only if, as far as can be known, that is the commit that is meant. */
    private Decision unlessMoved(ReviewAppKey key, Decision decision) throws InterruptedException {
        if (decision instanceof Create create) {
            Optional<Line> linkedElsewhere = elsewhere.apply(key);
            if (linkedElsewhere.isPresent()) {
                return Rest.of(Report.Phase.HELD, linkedElsewhere.get());
            }
            return heads.objection(create.target()).<Decision>map(rest -> rest).orElse(create);
        }
        if (decision instanceof Deploy deploy && deploy.unlessSure().isPresent()) {
            return heads.isHead(deploy.target()) ? deploy : deploy.unlessSure().get();
        }
        if (decision instanceof Deploy deploy) {
            return heads.objection(deploy.target()).<Decision>map(rest -> rest).orElse(deploy);
        }
        return decision;
    }

    /** Who waits for a review app, or follows all of them, wants to know where it answers. */
    private void address(ReviewAppKey key, ReviewAppEntry entry, Rest rest, Pass pass)
            throws IOException, InterruptedException {
        boolean told = pass.watched() || followed.getAsBoolean();
        if (told && rest.phase() == Report.Phase.SETTLED && entry.app().url() == null) {
            App app = pass.client().apps().get(AppName.of(entry.app().name()));
            put(key, entry.is(entry.app().at(app.url())));
        }
    }

    private boolean isWorthALook(ReviewAppKey key, Wish wish) {
        return ledger.find(key).isPresent()
                || wish instanceof Wish.Open open && open.green().isPresent();
    }

    private Optional<Sight> sight(ReviewAppKey key, Pass pass) {
        return listings.known(key, pass.oldest())
                .map(list -> new Sight(Optional.ofNullable(list.get(key.pullRequest()))));
    }

    private ReviewAppEntry observed(ReviewAppKey key, Optional<Sight> sight) throws IOException {
        ReviewAppEntry entry = ledger.find(key).orElse(null);
        if (entry == null || sight.isEmpty()) {
            return entry;
        }
        ReviewAppEntry seen = sight.get()
                .reviewApp()
                .map(listed -> Observation.present(entry, listed))
                .orElseGet(() -> Observation.absent(entry, clock.instant()));
        return put(key, seen);
    }

    private void carryOut(ReviewAppKey key, ReviewAppEntry entry, Decision decision, Pass pass)
            throws IOException, InterruptedException {
        if (decision instanceof Look) {
            listings.look(key, pass.client(), pass.oldest());
        } else if (decision instanceof Create create) {
            create(key, entry, create.target(), pass);
        } else if (decision instanceof Adopt adopt) {
            adopt(key, entry, adopt.reviewApp());
        } else if (decision instanceof HandOver handOver) {
            handOver(key, entry, handOver, pass);
        } else if (decision instanceof GiveBack giveBack) {
            giveBack(key, entry, giveBack, pass);
        } else if (decision instanceof Deploy deploy) {
            deploy(key, entry, deploy, pass);
        } else if (decision instanceof Destroy destroy) {
            destroy(key, entry, destroy, pass);
        } else if (decision instanceof Forget) {
            put(key, null);
            listings.forget(key);
        } else {
            throw new IllegalStateException("No way to carry out " + decision);
        }
    }

    private void create(ReviewAppKey key, ReviewAppEntry entry, Vouched target, Pass pass)
            throws IOException, InterruptedException {
        ReviewAppEntry before = entry == null ? ReviewAppEntry.of(key.pullRequest()) : entry;
        ReviewAppEntry intended = put(
                key, before.sent(target).about(new Act(Act.Kind.CREATE, clock.instant(), target, null)));
        Optional<ReviewApp> made = call(
                key, intended, () -> pass.client().repoLinks().manualReviewApp(key.app(), key.pullRequest()));
        ReviewAppEntry done = intended.done();
        put(key, made.filter(app -> !app.appName().isEmpty())
                .map(app -> Observation.present(done, app))
                .orElse(done));
    }

    private void adopt(ReviewAppKey key, ReviewAppEntry entry, ReviewApp found) throws IOException {
        ReviewAppEntry before = entry == null ? ReviewAppEntry.of(key.pullRequest()) : entry;
        put(key, Observation.present(before.about(Act.of(Act.Kind.ADOPT, clock.instant())), found));
    }

    private void handOver(ReviewAppKey key, ReviewAppEntry entry, HandOver handOver, Pass pass)
            throws IOException, InterruptedException {
        ReviewAppEntry intended = put(key, entry.about(Act.of(Act.Kind.HAND_OVER, clock.instant())));
        RepoLink link = call(
                key,
                intended,
                () -> pass.client()
                        .repoLinks()
                        .update(handOver.id(), handOver.name(), RepoLinkSettings.autoDeploy(false)));
        Known known = entry.app();
        String branch = link.branch() == null || link.branch().isEmpty() ? known.branch() : link.branch();
        // Not noted as the last act: the waits for the creation and for the next deployment count from those.
        put(key, intended.refused().is(known.handedOver(branch)));
    }

    private void giveBack(ReviewAppKey key, ReviewAppEntry entry, GiveBack giveBack, Pass pass)
            throws IOException, InterruptedException {
        // From here on it may deploy by itself: whoever wants it again has to take it over again.
        ReviewAppEntry intended =
                put(key, entry.is(entry.app().givenBack()).about(Act.of(Act.Kind.GIVE_BACK, clock.instant())));
        call(key, intended, () -> PlatformCall.unlessGone(() -> pass.client()
                .repoLinks()
                .update(giveBack.id(), giveBack.name(), RepoLinkSettings.autoDeploy(true))));
        put(key, null);
        listings.forget(key);
    }

    private void deploy(ReviewAppKey key, ReviewAppEntry entry, Deploy deploy, Pass pass)
            throws IOException, InterruptedException {
        Deployed newest = entry.runs().newest();
        ReviewAppEntry intended = put(key, entry.about(new Act(
                Act.Kind.DEPLOY, clock.instant(), deploy.target(), newest == null ? null : newest.id())));
        Deployment deployment = call(
                key,
                intended,
                () -> pass.client().repoLinks().manualDeploy(deploy.id(), deploy.name(), deploy.branch()));
        put(key, intended.sent(deploy.target()).saw(Deployed.of(deployment), true).done());
    }

    private void destroy(ReviewAppKey key, ReviewAppEntry entry, Destroy destroy, Pass pass)
            throws IOException, InterruptedException {
        ReviewAppEntry intended = put(key, entry.about(Act.of(Act.Kind.DESTROY, clock.instant())));
        try {
            call(key, intended, () -> delete(destroy, pass));
        } catch (ScalingoException e) {
            if (!e.retryable() && !e.mayHaveHappened()) {
                put(key, entry.refused().is(located(entry.app(), pass)));
            }
            throw e;
        }
        // It stays known until a list shows that it is gone: the platform may have said more than it did.
        put(key, intended.done());
    }

    private static Object delete(Destroy destroy, Pass pass) throws IOException, InterruptedException {
        return PlatformCall.unlessGone(() -> {
            pass.client().apps().delete(destroy.id(), destroy.name());
            return null;
        });
    }

    /** Somebody will have to delete it by hand, and is told where it is, if that can be had. */
    private static Known located(Known app, Pass pass) throws InterruptedException {
        if (app.url() != null) {
            return app;
        }
        try {
            return app.at(pass.client().apps().get(AppName.of(app.name())).url());
        } catch (ScalingoException e) {
            return app;
        }
    }

    /** Makes the call that the intention in the ledger stands for. */
    private <T> T call(ReviewAppKey key, ReviewAppEntry intended, PlatformCall<T> call)
            throws IOException, InterruptedException {
        try {
            return call.make();
        } catch (ScalingoException e) {
            if (!e.mayHaveHappened()) {
                put(key, intended.refused());
            }
            throw e;
        } finally {
            listings.acted(key);
        }
    }

    private ReviewAppEntry put(ReviewAppKey key, ReviewAppEntry entry) throws IOException {
        ledger.put(key, entry);
        return entry;
    }
}
