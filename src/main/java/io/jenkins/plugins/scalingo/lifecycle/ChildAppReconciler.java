package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.BLOCKED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.HELD;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.ChildAppEntry.Kind;
import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Makes the child app that a build asked for, and deletes it when its change request is gone. What runs in it is not
 * decided here: its code comes from a build's workspace, by an {@linkplain OrderReconciler order}.
 *
 * <p>A child app that somebody deleted by hand is not made again before the next build asks: there would be nothing to
 * run in it.
 */
final class ChildAppReconciler {

    private static final Duration LIST_LAG = Duration.ofMinutes(1);
    private static final Duration LAG_POLL = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Listings<List<App>> listings;
    private final InstantSource clock;

    ChildAppReconciler(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.listings = new Listings<>((client, app) -> client.childApps().list(app), clock);
    }

    /** The parent's list is out of date, as far as this child app is concerned. */
    void doubt(ChildAppKey key) {
        listings.acted(key);
    }

    Rest reconcile(ChildAppKey key, Wish wish, Pass pass) throws IOException, InterruptedException {
        ChildAppEntry entry = ledger.find(key).orElse(null);
        if (entry == null) {
            return Rest.of(GONE, Phrase.CHILD_APP_NOT_ASKED.about());
        }
        if (wish instanceof Wish.Unknown unknown) {
            return Rest.of(HELD, unknown.why());
        }
        boolean unwanted = wish instanceof Wish.Gone;
        if (unwanted && entry.id() == null && entry.doing() == null) {
            return forget(key, ((Wish.Gone) wish).why());
        }
        if (!unwanted && !entry.asked() && entry.doing() == null && !pass.mustLook()) {
            return there(entry);
        }
        List<App> children = listings.look(key, pass.client(), pass.oldest());
        Optional<Rest> waiting = resolve(key, children);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        return wish instanceof Wish.Gone gone
                ? remove(key, gone, children, pass)
                : keep(key, children, pass);
    }

    /** What came of an act whose answer was lost; a rest while the list cannot tell yet. */
    private Optional<Rest> resolve(ChildAppKey key, List<App> children) throws IOException {
        ChildAppEntry entry = current(key);
        if (entry.isDoing(Kind.MAKE)) {
            // It was not there before the call, or the call would not have been made.
            Optional<App> made = named(children, entry.name());
            if (made.isPresent()) {
                put(key, entry.made(made.get().id(), entry.doing().at()));
            } else if (isRecent(entry.doing().at())) {
                return Optional.of(Rest.of(WORKING, Phrase.NOT_LISTED_YET.about(), LAG_POLL));
            } else {
                put(key, entry.refused());
            }
        } else if (entry.isDoing(Kind.DELETE)) {
            put(key, withId(children, entry.id()).isPresent() ? entry.refused() : entry.vanished(entry.name()));
        }
        return Optional.empty();
    }

    private Rest keep(ChildAppKey key, List<App> children, Pass pass) throws IOException, InterruptedException {
        ChildAppEntry entry = current(key);
        if (entry.id() != null) {
            Optional<App> listed = withId(children, entry.id());
            if (listed.isPresent()) {
                return there(put(key, entry.seen(listed.get().name(), listed.get().url())));
            }
            if (isRecent(entry.madeAt())) {
                return there(entry);
            }
            entry = put(key, entry.vanished(key.child().value()));
        }
        if (!entry.asked()) {
            return forget(key, Phrase.CHILD_APP_DELETED.about());
        }
        return named(children, entry.name()).isPresent()
                ? Rest.of(BLOCKED, Phrase.CHILD_APP_FOREIGN.about(key.app(), entry.name()))
                : make(key, entry, pass);
    }

    private Rest make(ChildAppKey key, ChildAppEntry entry, Pass pass) throws IOException, InterruptedException {
        ChildAppEntry intended = put(key, entry.about(Kind.MAKE, clock.instant()));
        App made = call(
                key, intended, () -> pass.client().childApps().create(key.app(), AppName.of(intended.name())));
        return there(put(key, intended.made(made.id(), clock.instant()).seen(intended.name(), made.url())));
    }

    private Rest remove(ChildAppKey key, Wish.Gone gone, List<App> children, Pass pass)
            throws IOException, InterruptedException {
        ChildAppEntry entry = current(key);
        Optional<App> listed = entry.id() == null ? Optional.empty() : withId(children, entry.id());
        if (listed.isEmpty()) {
            return entry.id() != null && isRecent(entry.madeAt())
                    ? Rest.of(WORKING, Phrase.MADE_UNLISTED.about(), LAG_POLL)
                    : forget(key, gone.why());
        }
        AppName name = AppName.of(listed.get().name());
        if (name.equals(key.app())) {
            return Rest.of(BLOCKED, Phrase.CHILD_APP_IS_PARENT.about(name));
        }
        ChildAppEntry intended = put(key, entry.about(Kind.DELETE, clock.instant()));
        call(key, intended, () -> delete(key, entry.id(), name, pass));
        // It stays known until a list shows that it is gone: the platform may have said more than it did.
        put(key, intended.refused());
        return Rest.of(WORKING, Phrase.DELETED_UNCONFIRMED.about());
    }

    private Object delete(ChildAppKey key, String id, AppName name, Pass pass)
            throws IOException, InterruptedException {
        try {
            pass.client().apps().delete(id, name);
        } catch (ScalingoException e) {
            if (e.kind() != ScalingoException.Kind.NOT_FOUND || isListed(key, id, pass)) {
                throw e;
            }
            // Somebody was faster.
        }
        return null;
    }

    /** Whether the platform still lists it, after it said that there is no such app. */
    private boolean isListed(ChildAppKey key, String id, Pass pass) throws IOException, InterruptedException {
        listings.acted(key);
        return withId(listings.look(key, pass.client(), pass.oldest()), id).isPresent();
    }

    /** Makes the call that the intention in the ledger stands for. */
    private <T> T call(ChildAppKey key, ChildAppEntry intended, PlatformCall<T> call)
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

    private static Rest there(ChildAppEntry entry) {
        return Rest.of(SETTLED, Phrase.CHILD_APP_THERE.about(entry.name()));
    }

    private Rest forget(ChildAppKey key, Line why) throws IOException {
        ledger.put(key, null);
        listings.forget(key);
        return Rest.of(GONE, why);
    }

    private boolean isRecent(Instant at) {
        return clock.instant().isBefore(at.plus(LIST_LAG));
    }

    private static Optional<App> named(List<App> children, String name) {
        return children.stream().filter(app -> app.name().equals(name)).findFirst();
    }

    private static Optional<App> withId(List<App> children, String id) {
        return children.stream().filter(app -> app.id().equals(id)).findFirst();
    }

    private ChildAppEntry current(ChildAppKey key) {
        return ledger.find(key).orElseThrow();
    }

    private ChildAppEntry put(ChildAppKey key, ChildAppEntry entry) throws IOException {
        ledger.put(key, entry);
        return entry;
    }
}
