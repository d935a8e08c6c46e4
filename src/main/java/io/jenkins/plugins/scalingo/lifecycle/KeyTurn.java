package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.lifecycle.Decision.Rest;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.Region;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.platform.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a worker does with a key that it has taken: learns what is wanted, lets the key's reconciler bring it about, and
 * turns what went wrong into a later try and a line for the reader. Thread-safe for different keys.
 */
final class KeyTurn {

    /** When the key is to be taken again by itself; empty if at the next event or resync. */
    record Result(Optional<Instant> again) {

        static final Result NOTHING = new Result(Optional.empty());

        static Result again(Instant at) {
            return new Result(Optional.of(at));
        }
    }

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getName());
    /** An order wants nothing but to be carried out. */
    private static final Wish ORDERED = new Wish.Open(Optional.empty(), Optional.empty());

    private static final Duration ACCOUNT_POLL = Duration.ofMinutes(1);

    private final Desired desired;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Time time;
    private final WorkQueue queue;
    private final Rhythm rhythm;
    private final Watchers watchers;
    private final Reports reports;
    private final Logs logs;
    private final ReviewAppReconciler reviewApps;
    private final ChildAppReconciler childApps;
    private final BranchReconciler branches;
    private final LinkReconciler links;
    private final OrderReconciler orders;
    private final NewestDeployments deployments;
    private final Map<Key, Setback> setbacks = new ConcurrentHashMap<>();
    /** Where each account lives: that tells where people read logs. */
    private final Map<String, Region> regions = new ConcurrentHashMap<>();
    /** How many times in a row each account did not answer. */
    private final Map<String, Integer> silent = new ConcurrentHashMap<>();
    /** Guarded by itself; seeded alike at every start, so that a run in virtual time can be repeated. */
    private final SplittableRandom random = new SplittableRandom(42);

    KeyTurn(
            Desired desired,
            Accounts accounts,
            Ledger ledger,
            Time time,
            WorkQueue queue,
            Rhythm rhythm,
            Watchers watchers,
            Reports reports,
            Logs logs) {
        this.desired = desired;
        this.accounts = accounts;
        this.ledger = ledger;
        this.time = time;
        this.queue = queue;
        this.rhythm = rhythm;
        this.watchers = watchers;
        this.reports = reports;
        this.logs = logs;
        this.deployments = new NewestDeployments(time);
        Heads heads = new Heads(desired);
        this.links = new LinkReconciler(ledger, time);
        this.reviewApps = new ReviewAppReconciler(ledger, heads, links::elsewhere, time, reports::hasFollowers);
        this.childApps = new ChildAppReconciler(ledger, time);
        this.branches = new BranchReconciler(ledger, heads, deployments, time);
        this.orders = new OrderReconciler(ledger, deployments, time);
    }

    /** A deployment of the key's app has ended since it was last looked at. */
    void outdateDeployments(Key key) {
        deployments.outdate(key);
    }

    Result take(Key key, Urgency urgency) throws InterruptedException {
        return key instanceof LogKey log ? followLog(log) : reconcile(key, urgency);
    }

    /** What failed so far is no reason to wait any longer: a person has put it right, or wants it otherwise. */
    void forgive(Key key) {
        setbacks.remove(key);
    }

    private Result followLog(LogKey key) throws InterruptedException {
        Optional<Scalingo> client = accounts.account(key.account());
        if (client.isEmpty()) {
            return Result.again(time.instant().plus(ACCOUNT_POLL));
        }
        return new Result(logs.reconcile(key, client.get().with(Precedence.INTERACTIVE))
                .map(time.instant()::plus));
    }

    private Result reconcile(Key key, Urgency urgency) throws InterruptedException {
        long mark = watchers.mark();
        Wish wish = wish(key);
        tellChildApp(key, wish);
        Setback setback = setbacks.get(key);
        if (setback != null && setback.stillHolds(wish, time.instant())) {
            publish(key, wish, Rest.of(setback.phase(), setback.line()), mark);
            return Result.again(setback.until());
        }
        Optional<Scalingo> client = accounts.account(key.account());
        if (client.isEmpty()) {
            return missingAccount(key, wish, mark);
        }
        regions.put(key.account(), client.get().region());
        try {
            Rest rest = reconcile(key, wish, pass(key, urgency, client.get(), setback != null));
            if (rest.phase() != Report.Phase.WORKING) {
                // As long as something is to be done, what has failed so far counts for the wait after the next
                // failure.
                setbacks.remove(key);
            }
            silent.remove(key.account());
            publish(key, wish, rest, mark);
            return next(key, rest);
        } catch (ScalingoException e) {
            return refused(key, wish, Trouble.of(e), e, mark);
        } catch (Obstacle e) {
            silent.remove(key.account());
            return setBack(key, wish, Trouble.LASTING, e.line(), mark);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "The Scalingo ledger could not be written for the " + key);
            return setBack(key, wish, Trouble.HERE, Phrase.LEDGER_UNWRITTEN.about(e.getMessage()), mark);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "A fault of the plugin stops the " + key);
            return setBack(key, wish, Trouble.HERE, Phrase.FAULT.about(e), mark);
        }
    }

    /** The events are about review apps; what ends one ends the child app that stands in for it. */
    private void tellChildApp(Key key, Wish wish) {
        if (key instanceof ReviewAppKey reviewApp && !(wish instanceof Wish.Open)) {
            ChildAppKey child = ChildAppKey.of(reviewApp);
            if (ledger.find(child).isPresent()) {
                queue.add(child, Urgency.EVENT, time.instant());
            }
        }
    }

    private Wish wish(Key key) {
        try {
            if (key instanceof ReviewAppKey reviewApp) {
                return reviewApp(reviewApp, ledger.ask(reviewApp));
            }
            if (key instanceof ChildAppKey child) {
                return childApp(child);
            }
            if (key instanceof BranchKey branch) {
                return desired.branch(branch);
            }
            if (key instanceof LinkKey link) {
                return desired.link(link);
            }
            return ORDERED;
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Cannot tell what Jenkins wants of the " + key);
            return new Wish.Unknown(Phrase.CANNOT_TELL.about(e));
        }
    }

    private Wish reviewApp(ReviewAppKey key, Optional<Ask> ask) {
        Wish wish = desired.reviewApp(key, ask.map(said -> said.vouched().job()));
        if (ask.isEmpty()) {
            return wish;
        }
        if (wish instanceof Wish.Gone || wish instanceof Wish.Released) {
            drop(key, ask.get());
        }
        return ask.get().over(wish);
    }

    private Wish childApp(ChildAppKey key) {
        ChildAppEntry entry = ledger.find(key).orElse(null);
        if (entry == null) {
            return new Wish.Gone(Phrase.CHILD_APP_NOT_ASKED.about());
        }
        return entry.dismissedBy() == null
                ? desired.reviewApp(key.reviewApp(), Optional.of(entry.job()))
                : new Wish.Gone(Phrase.DISMISSED_CHILD_APP.about(entry.dismissedBy()));
    }

    private void drop(ReviewAppKey key, Ask ask) {
        try {
            ledger.drop(key, ask);
        } catch (IOException e) {
            LOGGER.log(Level.WARNING, e, () -> "What a step asked of the " + key + " stays in the Scalingo ledger");
        }
    }

    private Pass pass(Key key, Urgency urgency, Scalingo client, boolean setBack) {
        Instant now = time.instant();
        return switch (urgency) {
            case WATCHED -> new Pass(
                    client.with(Precedence.INTERACTIVE),
                    true,
                    true,
                    now.minus(rhythm.poll(key, watchers.keys()).dividedBy(2)));
            case RESYNC -> new Pass(client, false, true, rhythm.lastResync(key).orElse(now));
            case EVENT -> reports.isFollowed(key)
                    ? new Pass(client, false, true, now.minus(rhythm.follow(key, reports.followed()).dividedBy(2)))
                    : new Pass(client, false, setBack, now.minus(Rhythm.EVENT_AGE));
        };
    }

    private Rest reconcile(Key key, Wish wish, Pass pass) throws IOException, InterruptedException, Obstacle {
        Optional<Line> elsewhere = links.elsewhere(key);
        if (elsewhere.isPresent() && needsLink(key, wish)) {
            return Rest.of(Report.Phase.HELD, elsewhere.get());
        }
        if (key instanceof ReviewAppKey reviewApp) {
            return reviewApps.reconcile(reviewApp, wish, pass);
        }
        if (key instanceof ChildAppKey child) {
            return childApps.reconcile(child, wish, pass);
        }
        if (key instanceof BranchKey branch) {
            return branches.reconcile(branch, wish, pass);
        }
        if (key instanceof LinkKey link) {
            return links.reconcile(link, wish, pass);
        }
        return orders.reconcile((OrderKey) key, pass);
    }

    /** Whether what is wanted is made through the app's link; a review app that is there has one of its own. */
    private boolean needsLink(Key key, Wish wish) {
        return wish instanceof Wish.Open
                && (key instanceof BranchKey
                        || key instanceof ReviewAppKey reviewApp
                                && ledger.find(reviewApp).isEmpty());
    }

    private Result next(Key key, Rest rest) {
        Optional<Duration> again = rest.again();
        if (watchers.anyOf(key) && rest.phase() == Report.Phase.WORKING) {
            again = Optional.of(shorter(again, rhythm.poll(key, watchers.keys())));
        } else if (reports.isFollowed(key)) {
            again = Optional.of(shorter(again, rhythm.follow(key, reports.followed())));
        }
        return new Result(again.map(time.instant()::plus));
    }

    private static Duration shorter(Optional<Duration> one, Duration other) {
        return one.filter(wait -> wait.compareTo(other) < 0).orElse(other);
    }

    private Result missingAccount(Key key, Wish wish, long mark) {
        if (wish instanceof Wish.Gone gone && !ledger.holds(key)) {
            publish(key, wish, Rest.of(Report.Phase.GONE, gone.why()), mark);
            return Result.NOTHING;
        }
        publish(key, wish, Rest.of(Report.Phase.BLOCKED, Phrase.NO_ACCOUNT.about(key.account())), mark);
        return Result.again(time.instant().plus(ACCOUNT_POLL));
    }

    private Result refused(Key key, Wish wish, Trouble trouble, ScalingoException e, long mark) {
        if (key instanceof ReviewAppKey reviewApp) {
            reviewApps.doubt(reviewApp);
        } else if (key instanceof ChildAppKey child) {
            childApps.doubt(child);
        } else if (key instanceof LinkKey link) {
            links.doubt(link);
        } else {
            deployments.outdate(key);
        }
        LOGGER.log(Level.FINE, e, () -> "The " + key + " met " + e.kind());
        if (!trouble.ofAccount()) {
            return setBack(key, wish, trouble, Line.of(e.getMessage()), mark);
        }
        int failures = silent.merge(key.account(), 1, Integer::sum);
        Instant until = time.instant().plus(wait(trouble, failures, e));
        queue.pause(key.account(), until);
        Rest rest = Rest.of(trouble.phase(), Line.of(e.getMessage()));
        publish(key, wish, rest, mark);
        tellOthersOf(key, rest, mark);
        return Result.again(until);
    }

    /** Those who follow other keys of the account are told why nothing moves. */
    private void tellOthersOf(Key key, Rest rest, long mark) {
        for (Key other : watchers.keys()) {
            if (other.account().equals(key.account()) && !other.equals(key)) {
                publish(other, wish(other), rest, mark);
            }
        }
    }

    private Result setBack(Key key, Wish wish, Trouble trouble, Line line, long mark) {
        Setback before = setbacks.get(key);
        int failures = before == null || !before.wish().equals(wish) ? 1 : before.failures() + 1;
        Instant until = time.instant().plus(wait(trouble, failures, null));
        setbacks.put(key, new Setback(wish, failures, trouble.phase(), line, until));
        publish(key, wish, Rest.of(trouble.phase(), line), mark);
        return Result.again(until);
    }

    private Duration wait(Trouble trouble, int failures, ScalingoException e) {
        Duration wait;
        synchronized (random) {
            wait = trouble.backoff().after(failures, random);
        }
        Optional<Duration> told = e == null ? Optional.empty() : e.retryAfter();
        return told.filter(least -> least.compareTo(wait) > 0).orElse(wait);
    }

    private void publish(Key key, Wish wish, Rest rest, long mark) {
        Report report = withPlaceOfLog(report(key, wish, rest));
        reports.note(report, ledger.isAsRead(key));
        watchers.tell(report, mark);
    }

    private Report withPlaceOfLog(Report report) {
        Optional<URI> page = report.deployment()
                .flatMap(deployment -> Optional.ofNullable(regions.get(report.key().account())))
                .flatMap(region -> report.appName().flatMap(region::deploymentsPage));
        return page.isPresent() ? report.log(page) : report;
    }

    private Report report(Key key, Wish wish, Rest rest) {
        if (key instanceof ReviewAppKey reviewApp) {
            return Reports.of(reviewApp, wish, ledger.find(reviewApp).orElse(null), rest);
        }
        if (key instanceof ChildAppKey child) {
            return Reports.of(child, wish, ledger.find(child).orElse(null), rest);
        }
        if (key instanceof BranchKey branch) {
            return Reports.of(branch, wish, ledger.find(branch).orElse(null), rest);
        }
        if (key instanceof LinkKey link) {
            return Reports.of(link, wish, ledger.find(link).orElse(null), rest);
        }
        OrderKey order = (OrderKey) key;
        return Reports.of(order, wish, ledger.find(order).orElse(null), rest);
    }
}
