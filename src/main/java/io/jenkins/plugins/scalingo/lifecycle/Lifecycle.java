package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Source;
import io.jenkins.plugins.scalingo.platform.Time;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The engine: takes hints, keeps the platform in step, tells where things stand. One for all accounts. Thread-safe.
 *
 * <p>Nothing here waits for the platform but its own few workers. What it was told and has not done yet is lost with
 * the process, and found again by the {@linkplain #resync resync} at the next start; what it did, or was about to do,
 * is in the ledger.
 */
public final class Lifecycle implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger(Lifecycle.class.getName());
    /** Nothing is deployed through a link that leads elsewhere, once that is known. */
    private static final Comparator<Key> LINKS_FIRST =
            Comparator.<Key, Boolean>comparing(key -> !(key instanceof LinkKey)).thenComparing(KeyOrder.INSTANCE);

    private final Desired desired;
    private final Storage storage;
    private final Time time;
    private final WorkQueue queue;
    private final Rhythm rhythm = new Rhythm();
    private final Watchers watchers = new Watchers();
    private final Reports reports;
    private final Logs logs;
    private final Accounts accounts;
    private final Workers workers;
    private final AtomicBoolean resyncWanted = new AtomicBoolean();
    /** What accounts were called before, and are called now. */
    private final Map<String, String> renamed = new ConcurrentHashMap<>();

    private Ledger ledger;
    private KeyTurn turn;

    /**
     * Makes an engine at rest; {@link #start} sets it going.
     *
     * @param desired what Jenkins wants
     * @param accounts the configured accounts
     * @param storage where the ledger is kept; nothing else writes there
     * @param time the clock
     */
    public Lifecycle(Desired desired, Accounts accounts, Storage storage, Time time) {
        this.desired = desired;
        this.accounts = accounts;
        this.storage = storage;
        this.time = time;
        this.queue = new WorkQueue(time);
        this.reports = new Reports(queue);
        this.logs = new Logs(key -> queue.add(key, Urgency.WATCHED, time.instant()), this::deploymentGotFurther);
        this.workers = new Workers(queue, this::takeTurn);
    }

    /** Starts the workers and a first resync, and returns at once: the ledger is read by a worker. */
    public void start() {
        resync();
        workers.start();
    }

    /** Stops the workers. The ledger stays, and an engine started on it later goes on where this one stopped. */
    @Override
    public void close() {
        queue.close();
        workers.stop();
        logs.close();
    }

    /**
     * Something may have changed about the key. Returns at once, does no I/O and never throws: made for listeners.
     *
     * @param key what to look at
     */
    public void hint(Key key) {
        queue.add(key, urgency(key, Urgency.EVENT), time.instant());
    }

    /** Has everything looked at again, by a worker and within a tenth of the request budget. Returns at once. */
    public void resync() {
        resyncWanted.set(true);
        queue.wake();
    }

    /**
     * An account's settings or credentials were changed: what waited because the account was refused is tried at once.
     * Returns at once.
     *
     * @param account the account's name
     */
    public void accountChanged(String account) {
        queue.resume(account);
        resync();
    }

    /**
     * An account has another name from now on: what the ledger knows of its apps goes with it. Waits for the disk at
     * most.
     *
     * @param account the name until now, by which nobody finds a client any more
     * @param to the new name
     * @throws IOException if this cannot be written into the ledger; what was not moved then has no account
     */
    public void accountRenamed(String account, String to) throws IOException {
        Ledger open = openLedger();
        Set<Key> known = new HashSet<>(open.keys());
        reports().forEach(report -> known.add(report.key()));
        renamed.put(account, to);
        open.rename(account, to);
        known.stream()
                .filter(key -> key.account().equals(account))
                .forEach(key -> queue.add(key, Urgency.EVENT, time.instant()));
        resync();
    }

    /**
     * Orders a deployment: it is carried out once, however often this is called with the same id, and also if the
     * process ends in the middle.
     *
     * @param id the order's id, chosen by the caller; unique within the app
     * @param order what to deploy
     * @return the key by which to {@link #watch} it
     * @throws IOException if the order cannot be written into the ledger; it then does not exist
     */
    public OrderKey order(String id, DeployOrder order) throws IOException {
        OrderKey key = new OrderKey(order.account(), order.app(), id);
        synchronized (this) {
            if (ledger().find(key).isEmpty()) {
                ledger().put(key, OrderEntry.of(id, order, time.instant()));
            }
        }
        goAhead(key);
        return key;
    }

    /**
     * Takes an order back, if the platform was not asked yet; what it was asked for goes on there. Waits for the disk
     * at most.
     *
     * @param key the order
     * @return whether nothing will be deployed
     * @throws IOException if this cannot be written into the ledger; the order then stands
     */
    public boolean withdraw(OrderKey key) throws IOException {
        boolean withdrawn = openLedger().strikeUnbegun(key);
        if (withdrawn) {
            queue.add(key, Urgency.EVENT, time.instant());
        }
        return withdrawn;
    }

    /** Somebody waits for the key and may have put right what stood in the way: it is tried at once. */
    private void goAhead(Key key) {
        queue.resume(key.account());
        queue.add(key, Urgency.WATCHED, time.instant());
    }

    /**
     * A build, or a person after it, wants its commit in the review app, green or not: the pipeline's author, or the
     * person, said so. Holds until a newer build of the same job is green or asks.
     *
     * @param key the review app
     * @param vouched the commit, and the build that asks or is the newest one
     * @param by who asks, for the reader
     * @throws IOException if this cannot be written into the ledger; nothing is then asked
     */
    public void ask(ReviewAppKey key, Vouched vouched, String by) throws IOException {
        openLedger().ask(key, new Ask(vouched, true, by));
        goAhead(key);
    }

    /**
     * A build or a person wants the review app away although its change request lives. Holds until a newer build of the
     * same job is green or asks. A review app that is not the plugin's own is left alone.
     *
     * @param key the review app
     * @param vouched the newest build of the change request's job and its commit
     * @param by who asks, for the reader
     * @throws IOException if this cannot be written into the ledger; nothing is then asked
     */
    public void dismiss(ReviewAppKey key, Vouched vouched, String by) throws IOException {
        openLedger().ask(key, new Ask(vouched, false, by));
        goAhead(key);
    }

    /**
     * A build wants a child app of its change request, to deploy its workspace to: it is made unless it is there, and
     * deleted when the change request is gone. What runs in it is {@linkplain #order ordered} apart.
     *
     * @param key the child app
     * @param job full name of the job that asks, which stands for the change request
     * @param by which build asks, for the reader
     * @throws IOException if this cannot be written into the ledger; nothing is then asked
     */
    public void askChildApp(ChildAppKey key, String job, String by) throws IOException {
        Ledger open = openLedger();
        open.update(key, entry -> entry == null ? ChildAppEntry.of(key, job, by) : entry.askedAgain(job, by));
        goAhead(key);
    }

    /**
     * Somebody wants the child app away although its change request lives. Holds until a build asks for it again. There
     * may be none: then nothing is done.
     *
     * @param key the child app
     * @param by who asks, for the reader
     * @throws IOException if this cannot be written into the ledger; nothing is then asked
     */
    public void dismissChildApp(ChildAppKey key, String by) throws IOException {
        Ledger open = openLedger();
        open.update(key, entry -> entry == null ? null : entry.dismissed(by));
        goAhead(key);
    }

    /**
     * A person wants the app's repo link to be as the settings say, also where somebody has changed it at the platform
     * since. It is done once, also if the process ends in the middle.
     *
     * @param key the link
     * @param fields what is to be as the settings say
     * @param replaces id of the link that may be removed and made anew for it, since the person was shown that one and
     *     said so; empty if none may be: then what {@linkplain LinkField#needsNewLink needs a new link} stays as it is
     * @param by who wants it, for the reader
     * @throws IOException if this cannot be written into the ledger; nothing is then done
     */
    public void applyLink(LinkKey key, Set<LinkField> fields, Optional<String> replaces, String by) throws IOException {
        LinkOrder order = new LinkOrder(fields, replaces.orElse(null), by);
        openLedger().update(key, entry -> (entry == null ? LinkEntry.NEW : entry).ordered(order));
        turn().forgive(key);
        goAhead(key);
    }

    /**
     * Asks the platform for a place to put an archive. Waits for the answer: not to be called by who must not wait.
     *
     * @param account the account's name
     * @return the place, good for ten minutes
     * @throws IOException if there is no such account with usable credentials, or the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public Source placeForArchive(String account) throws IOException, InterruptedException {
        Scalingo client = accounts.account(account)
                .orElseThrow(() -> new IOException("there is no account " + account + " with usable credentials"));
        return client.with(Precedence.INTERACTIVE).sources().create();
    }

    /**
     * Follows a key. While somebody does, it goes before what nobody waits for, and its deployment is followed.
     *
     * @param key what to follow
     * @param watcher is told where the key stands, soon and then at each look, by a worker; it must return quickly
     * @return to be closed when nobody waits any more
     */
    public Watch watch(Key key, Consumer<Report> watcher) {
        Watch watch = watchers.add(key, watcher);
        queue.add(key, Urgency.WATCHED, time.instant());
        return watch;
    }

    /**
     * Follows everything that is kept in step. The address of each review app is then asked for as soon as it runs,
     * which costs one request for each, and deployments of review apps are looked at every minute, which costs one
     * request for each app that has some.
     *
     * @param follower is told where a key stands each time that changes, by a worker; it must return quickly
     * @return to be closed when nobody follows any more
     */
    public Watch follow(Consumer<Report> follower) {
        return reports.follow(follower);
    }

    /**
     * Reads the log of a deployment while it is written, and to its end.
     *
     * @param account the account's name
     * @param app the app that is deployed
     * @param deployment the deployment's id, from a {@link Report}
     * @param from how many lines the reader has already, for one that goes on after a restart
     * @param reader is given the lines, as soon as they come in
     * @return to be told when the deployment has ended, and closed when nobody reads any more
     */
    public LogReading readLog(String account, AppName app, String deployment, long from, LogReader reader) {
        return logs.read(new LogKey(account, app), new LogPosition(deployment, from, reader));
    }

    /** A stream brings news earlier than the next look would: who waits for that app is served at once, an end anew. */
    private void deploymentGotFurther(LogKey stream, boolean ended) {
        for (Key key : watchers.keys()) {
            boolean concerned = key.account().equals(stream.account())
                    && (key.app().equals(stream.app())
                            || reports.of(key)
                                    .flatMap(Report::appName)
                                    .filter(stream.app().value()::equals)
                                    .isPresent());
            if (concerned) {
                if (ended) {
                    outdateDeployments(key);
                }
                queue.add(key, Urgency.WATCHED, time.instant());
            }
        }
    }

    private synchronized void outdateDeployments(Key key) {
        if (turn != null) {
            turn.outdateDeployments(key);
        }
    }

    /** Where the key stood when it was last looked at; empty if it was not since the start. */
    public Optional<Report> report(Key key) {
        return reports.of(key);
    }

    /** Where all keys stand that were looked at since the start and are not gone. */
    public List<Report> reports() {
        return reports.all();
    }

    /**
     * Takes one turn: a resync if one is wanted, or the next key. For the workers, and for tests in virtual time.
     *
     * @return whether there was anything to do
     */
    boolean takeTurn(boolean watchedOnly) throws InterruptedException {
        if (!watchedOnly && resyncWanted.getAndSet(false)) {
            enqueueAll();
            return true;
        }
        Optional<WorkQueue.Taken> taken = queue.take(watchedOnly);
        if (taken.isEmpty()) {
            return false;
        }
        Key key = taken.get().key();
        KeyTurn.Result result = KeyTurn.Result.NOTHING;
        try {
            result = turnNamed(key, urgency(key, taken.get().urgency()));
        } catch (IOException e) {
            LOGGER.log(
                    Level.WARNING,
                    e,
                    () -> "Cannot read the Scalingo ledger in " + storage + ", and so not go on with " + key);
            result = KeyTurn.Result.again(time.instant().plus(Rhythm.LEDGER_RETRY));
        } finally {
            queue.finished(key, result.again(), urgency(key, Urgency.EVENT));
        }
        return true;
    }

    /** A thread dump shows what each worker is at. */
    private KeyTurn.Result turnNamed(Key key, Urgency urgency) throws IOException, InterruptedException {
        Thread worker = Thread.currentThread();
        String name = worker.getName();
        worker.setName(name + ": " + key);
        try {
            return turn().take(key, urgency);
        } finally {
            worker.setName(name);
        }
    }

    /** When there is something to do next; empty if nothing will be before a hint. For tests in virtual time. */
    Optional<Instant> nextTurn() {
        return resyncWanted.get() ? Optional.of(time.instant()) : queue.nextDue();
    }

    private void enqueueAll() {
        Set<Key> keys = new HashSet<>();
        try {
            keys.addAll(desired.keys());
            Ledger open = openLedger();
            moveLatecomers(open);
            keys.addAll(open.keys());
        } catch (IOException | RuntimeException e) {
            LOGGER.log(
                    Level.WARNING, e, () -> "The slow look at all that Scalingo should run is not complete this time");
        }
        rhythm.resync(keys, time.instant());
        keys.stream().sorted(LINKS_FIRST).forEach(key -> queue.add(
                key, urgency(key, Urgency.RESYNC), time.instant()));
    }

    /** What was under way while an account was renamed has been written down under its former name. */
    private void moveLatecomers(Ledger open) throws IOException {
        for (Map.Entry<String, String> account : renamed.entrySet()) {
            boolean late = open.keys().stream().anyMatch(key -> key.account().equals(account.getKey()));
            if (late && accounts.account(account.getKey()).isEmpty()) {
                accountRenamed(account.getKey(), account.getValue());
            } else if (late) {
                renamed.remove(account.getKey());
            }
        }
    }

    private Urgency urgency(Key key, Urgency otherwise) {
        return watchers.anyOf(key) ? Urgency.WATCHED : otherwise;
    }

    private synchronized Ledger openLedger() throws IOException {
        return ledger();
    }

    private synchronized KeyTurn turn() throws IOException {
        if (turn == null) {
            turn = new KeyTurn(desired, accounts, ledger(), time, queue, rhythm, watchers, reports, logs);
        }
        return turn;
    }

    /** Read at the first need; a storage that cannot be read is tried again at the next. */
    private Ledger ledger() throws IOException {
        if (ledger == null) {
            ledger = Ledger.open(storage, time);
        }
        return ledger;
    }
}
