package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Where each key stood when it was last looked at; says changes in the log and to those who follow. Thread-safe. */
final class Reports {

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getName());

    private final Map<Key, Report> newest = new ConcurrentHashMap<>();
    private final List<Consumer<Report>> followers = new CopyOnWriteArrayList<>();
    private final WorkQueue queue;

    Reports(WorkQueue queue) {
        this.queue = queue;
    }

    Watch follow(Consumer<Report> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Whether anybody follows everything. */
    boolean hasFollowers() {
        return !followers.isEmpty();
    }

    /** The review apps that are being deployed, if anybody wants to hear of the end of it. */
    Set<Key> followed() {
        return followers.isEmpty()
                ? Set.of()
                : newest.values().stream()
                        .filter(Reports::isBeingDeployed)
                        .map(Report::key)
                        .collect(Collectors.toSet());
    }

    /** Whether the key is one of {@link #followed}; asked at each turn, so without looking at all the others. */
    boolean isFollowed(Key key) {
        Report report = followers.isEmpty() ? null : newest.get(key);
        return report != null && isBeingDeployed(report);
    }

    private static boolean isBeingDeployed(Report report) {
        return report.key() instanceof ReviewAppKey && report.phase() == Report.Phase.WORKING;
    }

    /**
     * Notes where a key stands, and says it if that is news: what is well, and was when the process began, is none.
     *
     * @param asRead whether the ledger has held the same about it since the process began
     */
    void note(Report report, boolean asRead) {
        Report before = report.phase() == Report.Phase.GONE
                ? newest.remove(report.key())
                : newest.put(report.key(), report);
        boolean news = before == null
                ? report.phase() != Report.Phase.GONE
                : before.phase() != report.phase() || !before.message().equals(report.message());
        if (news) {
            Level level = level(report.phase());
            boolean old = before == null && asRead && level == Level.INFO;
            LOGGER.log(old ? Level.FINE : level, () -> "The " + report.key() + ": " + report.message());
        }
        if (before == null ? report.phase() != Report.Phase.GONE : !before.equals(report)) {
            followers.forEach(follower -> tell(follower, report));
        }
    }

    private static void tell(Consumer<Report> follower, Report report) {
        try {
            follower.accept(report);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Could not tell a follower about the " + report.key());
        }
    }

    private static Level level(Report.Phase phase) {
        return switch (phase) {
            case FAILED, BLOCKED -> Level.WARNING;
            case SETTLED, GONE, SUPERSEDED -> Level.INFO;
            case WORKING, HELD -> Level.FINE;
        };
    }

    Optional<Report> of(Key key) {
        return Optional.ofNullable(newest.get(key)).map(this::withNextTry);
    }

    List<Report> all() {
        return newest.values().stream()
                .sorted(Comparator.comparing(Report::key, KeyOrder.INSTANCE))
                .map(this::withNextTry)
                .toList();
    }

    private Report withNextTry(Report report) {
        return report.nextTry(queue.due(report.key()));
    }

    /** What the ledger and a decision say about a review app. */
    static Report of(ReviewAppKey key, Wish wish, ReviewAppEntry entry, Rest rest) {
        Optional<ReviewAppEntry> known = Optional.ofNullable(entry);
        Optional<ReviewAppEntry.Known> app = known.map(ReviewAppEntry::app);
        return report(
                key,
                wish,
                rest,
                app.map(ReviewAppEntry.Known::name),
                app.map(ReviewAppEntry.Known::url),
                known.map(ReviewAppEntry::sent).map(ReviewAppEntry.Sent::target),
                known.map(e -> e.runs().newest()),
                known.map(ReviewAppEntry::last).map(Act::told));
    }

    /** What the ledger and a decision say about a child app. */
    static Report of(ChildAppKey key, Wish wish, ChildAppEntry entry, Rest rest) {
        Optional<ChildAppEntry> known = Optional.ofNullable(entry);
        return report(
                key,
                wish,
                rest,
                known.map(ChildAppEntry::name),
                known.map(ChildAppEntry::url),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What the ledger and a decision say about a branch. */
    static Report of(BranchKey key, Wish wish, BranchEntry entry, Rest rest) {
        Optional<BranchEntry> known = Optional.ofNullable(entry);
        return report(
                key,
                wish,
                rest,
                Optional.of(key.app().value()),
                Optional.empty(),
                known.map(BranchEntry::wanted),
                known.map(BranchEntry::deployed),
                known.map(BranchEntry::last).map(Act::told));
    }

    /** What the ledger and a decision say about a repo link. */
    static Report of(LinkKey key, Wish wish, LinkEntry entry, Rest rest) {
        return report(
                key,
                wish,
                rest,
                Optional.of(key.app().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(entry).map(LinkEntry::last).map(LinkAct::told));
    }

    /** What the ledger and a decision say about an order. */
    static Report of(OrderKey key, Wish wish, OrderEntry entry, Rest rest) {
        Optional<OrderEntry> known = Optional.ofNullable(entry);
        return report(
                key,
                wish,
                rest,
                Optional.of(key.app().value()),
                known.map(OrderEntry::url),
                Optional.empty(),
                known.map(OrderEntry::deployed),
                known.map(OrderEntry::intention).map(Act::told));
    }

    private static Report report(
            Key key,
            Wish wish,
            Rest rest,
            Optional<String> app,
            Optional<URI> url,
            Optional<Vouched> vouched,
            Optional<Deployed> deployed,
            Optional<String> last) {
        return new Report(
                key,
                rest.phase(),
                wish.toString(),
                app,
                url,
                vouched,
                deployed.map(Deployed::commit),
                deployed.map(Deployed::id),
                deployed.map(Deployed::status),
                deployed.map(Deployed::seconds).map(Duration::ofSeconds),
                deployed.map(Deployed::log),
                last,
                rest.line(),
                Optional.empty());
    }
}
