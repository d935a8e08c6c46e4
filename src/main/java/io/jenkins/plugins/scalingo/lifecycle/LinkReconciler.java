package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.GONE;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.HELD;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.SETTLED;
import static io.jenkins.plugins.scalingo.lifecycle.Report.Phase.WORKING;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Brings an app's repo link to what the settings say whenever they say something new, and when a person asks for it.
 * What somebody changes at the platform in between is told and left alone: two who correct each other for ever help
 * nobody. A link to another repository is only replaced if a person has seen it and said so.
 */
final class LinkReconciler {

    /** How old the link may be that is compared as long as nothing new is wanted. */
    private static final Duration OLDEST = Duration.ofHours(1);
    private static final Duration REVIEW_APPS_POLL = Duration.ofMinutes(1);
    /** How far the platform's clock may be behind, when it tells whether a link is older than our wish for one. */
    private static final Duration CLOCKS = Duration.ofMinutes(5);

    private final Ledger ledger;
    private final Listings<Optional<RepoLink>> links;
    private final InstantSource clock;
    /** What is said of links that led to another repository than the settings name when they were last seen. */
    private final Map<LinkKey, Line> elsewhere = new ConcurrentHashMap<>();

    LinkReconciler(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.links = new Listings<>((client, app) -> client.repoLinks().get(app), clock);
    }

    /** What was seen of the link may be out of date. */
    void doubt(LinkKey key) {
        links.acted(key);
    }

    /** Why nothing new comes of the key's app while it is linked to another repository; empty unless it is. */
    Optional<Line> elsewhere(Key key) {
        return Optional.ofNullable(elsewhere.get(new LinkKey(key.account(), key.app())));
    }

    Rest reconcile(LinkKey key, Wish wish, Pass pass) throws IOException, InterruptedException, Obstacle {
        if (wish instanceof Wish.Unknown unknown) {
            return Rest.of(HELD, unknown.why());
        }
        if (!(wish instanceof Wish.Linked)) {
            elsewhere.remove(key);
        }
        LinkEntry entry = ledger.find(key).orElse(null);
        if (wish instanceof Wish.Gone gone) {
            return entry == null ? Rest.of(GONE, gone.why()) : unwanted(key, entry, gone, pass);
        }
        if (wish instanceof Wish.LeftAlone alone) {
            if (entry != null) {
                put(key, known -> known.unlinking(alone.unlink()).without(entry.order()));
            }
            return Rest.of(HELD, alone.why());
        }
        Wish.Linked linked = (Wish.Linked) wish;
        return wanted(key, put(key, known -> known.unlinking(linked.unlink())), linked.terms(), pass);
    }

    private Rest wanted(LinkKey key, LinkEntry entry, LinkTerms terms, Pass pass)
            throws IOException, InterruptedException, Obstacle {
        boolean news = entry.intention() != null || entry.order() != null || !terms.equals(entry.applied());
        Optional<RepoLink> link = look(key, news, pass);
        LinkEntry seen = put(key, known -> observed(known, link));
        noteWhereItLeads(key, link, terms);
        if (link.isEmpty()) {
            if (!news) {
                throw new Obstacle(Phrase.LINK_REMOVED_BY_HAND.about(key.app(), terms.repository()));
            }
            return create(key, seen, terms, pass);
        }
        Set<LinkField> differences = terms.differences(link.get());
        if (differences.isEmpty()) {
            put(key, known -> known.brought(terms, entry.order()));
            return agreed(link.get());
        }
        Set<LinkField> anew = needingNewLink(differences);
        if (!anew.isEmpty() && mayReplace(seen, link.get(), anew)) {
            return replace(key, seen, link.get(), terms, pass);
        }
        if (differences.contains(LinkField.REPOSITORY)) {
            put(key, known -> known.without(entry.order()));
            throw new Obstacle(elsewhere.get(key));
        }
        Set<LinkField> due = due(seen, terms, differences);
        if (due.isEmpty()) {
            // What is left needs a new link, which the person has not asked for.
            put(key, known -> known.brought(terms, entry.order()));
            return differing(terms, differences, link.get());
        }
        return change(key, seen, terms, due, pass);
    }

    private void noteWhereItLeads(LinkKey key, Optional<RepoLink> link, LinkTerms terms) {
        Optional<RepositoryUrl> other = link.map(RepositoryUrl::of).filter(url -> !url.sameAs(terms.url()));
        if (other.isPresent()) {
            elsewhere.put(key, Phrase.LINK_ELSEWHERE.about(key.app(), other.get(), terms.repository()));
        } else {
            elsewhere.remove(key);
        }
    }

    private static Set<LinkField> needingNewLink(Set<LinkField> differences) {
        Set<LinkField> anew = EnumSet.copyOf(differences);
        anew.removeIf(field -> !field.needsNewLink());
        return anew;
    }

    private static boolean mayReplace(LinkEntry entry, RepoLink link, Set<LinkField> anew) {
        LinkOrder order = entry.order();
        return order != null && link.id().equals(order.replaces()) && order.fields().containsAll(anew);
    }

    /** New settings are brought about as a whole; of old ones, what a person asks for. */
    private static Set<LinkField> due(LinkEntry entry, LinkTerms terms, Set<LinkField> differences) {
        Set<LinkField> due = EnumSet.copyOf(differences);
        due.removeIf(LinkField::needsNewLink);
        if (terms.equals(entry.applied())) {
            due.removeIf(field -> entry.order() == null || !entry.order().fields().contains(field));
        }
        return due;
    }

    private Rest create(LinkKey key, LinkEntry entry, LinkTerms terms, Pass pass)
            throws IOException, InterruptedException, Obstacle {
        return create(key, entry, terms, new Integrations(key, pass.client()).choose(terms), pass);
    }

    private Rest create(LinkKey key, LinkEntry entry, LinkTerms terms, String integration, Pass pass)
            throws IOException, InterruptedException {
        put(key, known -> known.about(new LinkAct(LinkAct.Kind.LINK, clock.instant(), terms)));
        RepoLink made = call(key, () -> pass.client().repoLinks().create(key.app(), terms.toNewLink(integration)));
        put(key, known -> known.present(made.id(), true).brought(terms, entry.order()));
        noteWhereItLeads(key, Optional.of(made), terms);
        return standing(terms, made);
    }

    private Rest change(LinkKey key, LinkEntry entry, LinkTerms terms, Set<LinkField> fields, Pass pass)
            throws IOException, InterruptedException {
        put(key, known -> known.about(new LinkAct(LinkAct.Kind.CHANGE, clock.instant(), terms)));
        RepoLink changed = call(key, () -> pass.client().repoLinks().update(key.app(), terms.toChange(fields)));
        put(key, known -> known.brought(terms, entry.order()));
        return standing(terms, changed);
    }

    /** The platform knows no way to lead a link elsewhere. If the new one is refused, the old one is put back. */
    private Rest replace(LinkKey key, LinkEntry entry, RepoLink old, LinkTerms terms, Pass pass)
            throws IOException, InterruptedException, Obstacle {
        if (ledger.holdsReviewApps(key)) {
            throw new Obstacle(Phrase.LINK_HOLDS_REVIEW_APPS.about(key.app(), RepositoryUrl.of(old)));
        }
        String integration = new Integrations(key, pass.client()).choose(terms);
        remove(key, pass);
        put(key, LinkEntry::absent);
        try {
            return create(key, entry, terms, integration, pass);
        } catch (ScalingoException e) {
            if (e.mayHaveHappened() || e.retryable()) {
                throw e;
            }
            LinkTerms before = LinkTerms.of(old);
            put(key, known -> known.without(entry.order()));
            String itsIntegration = new Integrations(key, pass.client()).choose(before);
            call(key, () -> pass.client().repoLinks().create(key.app(), before.toNewLink(itsIntegration)));
            throw new Obstacle(Phrase.LINK_BACK.about(e.getMessage(), before.repository()));
        }
    }

    private Rest unwanted(LinkKey key, LinkEntry entry, Wish.Gone gone, Pass pass)
            throws IOException, InterruptedException, Obstacle {
        boolean maybeOurs = entry.made() || isAt(entry, LinkAct.Kind.LINK) || isAt(entry, LinkAct.Kind.UNLINK);
        if (!entry.unlink() || !maybeOurs) {
            return forget(key, gone.why());
        }
        if (ledger.holdsReviewApps(key)) {
            return Rest.of(WORKING, Phrase.LINK_GOES_LAST.about(), REVIEW_APPS_POLL);
        }
        Optional<RepoLink> link = look(key, true, pass);
        LinkEntry seen = put(key, known -> observed(known, link));
        if (link.isPresent() && seen.made()) {
            remove(key, pass);
        }
        return forget(key, gone.why());
    }

    private Rest forget(LinkKey key, Line why) throws IOException {
        ledger.update(key, entry -> null);
        links.forget(key);
        return Rest.of(GONE, why);
    }

    /** Only a look shows that it is gone: the platform may have said more than it did. */
    private void remove(LinkKey key, Pass pass) throws IOException, InterruptedException, Obstacle {
        put(key, known -> known.about(new LinkAct(LinkAct.Kind.UNLINK, clock.instant(), null)));
        PlatformCall.unlessGone(() -> call(key, () -> {
            pass.client().repoLinks().delete(key.app());
            return null;
        }));
        if (look(key, true, pass).isPresent()) {
            throw new Obstacle(Phrase.LINK_STILL_THERE.about(key.app()));
        }
    }

    private Optional<RepoLink> look(LinkKey key, boolean news, Pass pass) throws IOException, InterruptedException {
        Instant now = clock.instant();
        return links.look(key, pass.client(), news ? now : pass.watched() ? pass.oldest() : now.minus(OLDEST));
    }

    /** What a look changes in the ledger: an intention whose outcome was not known was carried out, or was not. */
    private static LinkEntry observed(LinkEntry entry, Optional<RepoLink> link) {
        if (link.isEmpty()) {
            return entry.id() == null && entry.intention() == null ? entry : entry.absent();
        }
        RepoLink found = link.get();
        if (isAt(entry, LinkAct.Kind.LINK)) {
            LinkAct act = entry.intention();
            boolean younger = found.createdAt() == null
                    || found.createdAt().plus(CLOCKS).isAfter(act.at());
            boolean ours = younger && !act.terms().differences(found).contains(LinkField.REPOSITORY);
            return entry.present(found.id(), ours);
        }
        boolean same = found.id().equals(entry.id());
        return same && entry.intention() == null ? entry : entry.present(found.id(), same && entry.made());
    }

    private static boolean isAt(LinkEntry entry, LinkAct.Kind kind) {
        return entry.intention() != null && entry.intention().kind() == kind;
    }

    private static Rest standing(LinkTerms terms, RepoLink link) {
        Set<LinkField> differences = terms.differences(link);
        return differences.isEmpty() ? agreed(link) : differing(terms, differences, link);
    }

    private static Rest agreed(RepoLink link) {
        return Rest.of(SETTLED, Phrase.LINK_AGREES.about(RepositoryUrl.of(link)));
    }

    private static Rest differing(LinkTerms terms, Set<LinkField> differences, RepoLink link) {
        return Rest.of(HELD, Phrase.LINK_DIFFERS.about(terms.told(differences, link)));
    }

    /** Makes the call that the intention in the ledger stands for. */
    private <T> T call(LinkKey key, PlatformCall<T> call) throws IOException, InterruptedException {
        try {
            return call.make();
        } catch (ScalingoException e) {
            if (!e.mayHaveHappened()) {
                put(key, LinkEntry::refused);
            }
            throw e;
        } finally {
            links.acted(key);
        }
    }

    /** Changes what the ledger holds now: a person's order may have come in since the turn began. */
    private LinkEntry put(LinkKey key, UnaryOperator<LinkEntry> change) throws IOException {
        return ledger.update(key, entry -> change.apply(entry == null ? LinkEntry.NEW : entry));
    }
}
