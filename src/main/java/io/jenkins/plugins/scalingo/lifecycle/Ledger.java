package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the plugin knows about the things that it made: one page per account and app, in memory and in the storage.
 *
 * <p>Each change is in the storage before the method that makes it returns; a change that cannot be written is not
 * made, and whoever wanted to act must not. Thread-safe; one lock over all, held while a page is written, which is
 * short beside the calls to the platform that each change stands for.
 *
 * <p>A page is written as a whole: with 1,000 review apps it is 1 MB, and each of them is worth three to five writes
 * when it is created, updated or destroyed ({@code make bench}). The platform's 60 requests a minute allow three of
 * those a second; only what a list shows anew, such as the end of many deployments, is written at once. So a page is
 * not cut into smaller files, which a person could no longer read at a glance.
 */
final class Ledger {

    private static final Logger LOGGER = Logger.getLogger(Ledger.class.getName());
    private static final String UNREADABLE = ".unreadable";

    private record Scope(String account, String app) implements Comparable<Scope> {
        @Override
        public int compareTo(Scope other) {
            int byAccount = account.compareTo(other.account);
            return byAccount == 0 ? app.compareTo(other.app) : byAccount;
        }

        String file() {
            return LedgerFile.of(account, app);
        }
    }

    private final Storage storage;
    private final Map<Scope, LedgerPage> pages = new TreeMap<>();
    /** The keys whose entries have changed since it was opened. */
    private final Set<Key> written = ConcurrentHashMap.newKeySet();
    /** By the name of their file, those that are not where they belong; empty once the ledger is open. */
    private final Map<String, LedgerPage> elsewhere = new TreeMap<>();

    private Ledger(Storage storage) {
        this.storage = storage;
    }

    /**
     * Reads what is in the storage. A page or entry that cannot be read is set aside under another name and reported
     * in the log; the rest goes on.
     *
     * @throws IOException if the storage itself cannot be read
     */
    static Ledger open(Storage storage, InstantSource clock) throws IOException {
        Ledger ledger = new Ledger(storage);
        for (String name : storage.names()) {
            if (name.endsWith(LedgerFile.SUFFIX)) {
                ledger.read(name, clock.instant());
            }
        }
        ledger.bringInPlace(clock.instant());
        return ledger;
    }

    /** Earlier versions called some files otherwise. Where a page is in its place already, the other is out of date. */
    private void bringInPlace(Instant now) throws IOException {
        for (Map.Entry<String, LedgerPage> other : elsewhere.entrySet()) {
            LedgerPage page = other.getValue();
            Scope scope = new Scope(page.account(), page.app());
            if (pages.putIfAbsent(scope, page) == null) {
                storage.write(scope.file(), LedgerFormat.write(page));
            } else if (!page.equals(pages.get(scope))) {
                setAside(other.getKey(), LedgerFormat.write(page), now);
            }
            storage.delete(other.getKey());
        }
        elsewhere.clear();
    }

    private void read(String name, Instant now) throws IOException {
        byte[] content;
        try {
            content = storage.read(name);
        } catch (NoSuchFileException e) {
            return;
        }
        List<String> unreadable = new ArrayList<>();
        try {
            LedgerPage page = LedgerFormat.read(content, unreadable);
            AppName.of(page.app());
            Scope scope = new Scope(page.account(), page.app());
            if (name.equals(scope.file())) {
                pages.put(scope, page);
            } else {
                elsewhere.put(name, page);
            }
            if (!unreadable.isEmpty()) {
                String aside = setAside(name, content, now);
                storage.write(name, LedgerFormat.write(page));
                LOGGER.log(Level.WARNING, () -> unreadable.size() + " entries of the Scalingo ledger " + name + " in "
                        + storage + " could not be read and are no longer followed: " + unreadable
                        + ". The file as it was is kept as " + aside);
            }
        } catch (IOException | IllegalArgumentException e) {
            String aside = setAside(name, content, now);
            storage.delete(name);
            LOGGER.log(Level.WARNING, e, () -> "The Scalingo ledger " + name + " in " + storage
                    + " could not be read and is kept as " + aside
                    + "; review apps that only it knew are not deleted by Jenkins any more");
        }
    }

    private String setAside(String name, byte[] content, Instant now) throws IOException {
        String aside = name + UNREADABLE + "-" + now.toString().replace(":", "");
        storage.write(aside, content);
        return aside;
    }

    /** All keys that the ledger holds something about. */
    synchronized SortedSet<Key> keys() {
        SortedSet<Key> keys = new TreeSet<>(KeyOrder.INSTANCE);
        pages.forEach((scope, page) -> {
            AppName app = AppName.of(scope.app());
            page.reviewApps().keySet().forEach(number -> keys.add(new ReviewAppKey(scope.account(), app, number)));
            page.asks().keySet().forEach(number -> keys.add(new ReviewAppKey(scope.account(), app, number)));
            page.childApps().keySet().forEach(number -> keys.add(new ChildAppKey(scope.account(), app, number)));
            page.branches().keySet().forEach(branch -> keys.add(new BranchKey(scope.account(), app, branch)));
            if (page.link() != null) {
                keys.add(new LinkKey(scope.account(), app));
            }
            page.orders().keySet().forEach(id -> keys.add(new OrderKey(scope.account(), app, id)));
        });
        return keys;
    }

    Optional<ReviewAppEntry> find(ReviewAppKey key) {
        return Optional.ofNullable(page(key).reviewApps().get(key.pullRequest()));
    }

    /** What was said of the review app. */
    Optional<Ask> ask(ReviewAppKey key) {
        return Optional.ofNullable(page(key).asks().get(key.pullRequest()));
    }

    /** Something was said of the review app; a newer build's word of the same job stands. */
    synchronized void ask(ReviewAppKey key, Ask ask) throws IOException {
        Ask before = ask(key).orElse(null);
        if (before == null || before.yieldsTo(ask)) {
            write(key, page(key).with(key.pullRequest(), ask));
        }
    }

    /** Strikes what was said, unless something else was said since. */
    synchronized void drop(ReviewAppKey key, Ask ask) throws IOException {
        if (ask.equals(ask(key).orElse(null))) {
            write(key, page(key).with(key.pullRequest(), (Ask) null));
        }
    }

    Optional<ChildAppEntry> find(ChildAppKey key) {
        return Optional.ofNullable(page(key).childApps().get(key.pullRequest()));
    }

    Optional<BranchEntry> find(BranchKey key) {
        return Optional.ofNullable(page(key).branches().get(key.branch()));
    }

    Optional<LinkEntry> find(LinkKey key) {
        return Optional.ofNullable(page(key).link());
    }

    /** Whether the app has, or may have, review apps that were made through its link. */
    boolean holdsReviewApps(LinkKey key) {
        return page(key).reviewApps().values().stream()
                .anyMatch(entry -> entry.app() != null || entry.intention() != null || entry.sent() != null);
    }

    Optional<OrderEntry> find(OrderKey key) {
        return Optional.ofNullable(page(key).orders().get(key.id()));
    }

    /** Writes an entry; null strikes it. */
    synchronized void put(ReviewAppKey key, ReviewAppEntry entry) throws IOException {
        if (!Objects.equals(entry, find(key).orElse(null))) {
            write(key, page(key).with(key.pullRequest(), entry));
        }
    }

    /** Writes an entry; null strikes it. */
    synchronized void put(ChildAppKey key, ChildAppEntry entry) throws IOException {
        if (!Objects.equals(entry, find(key).orElse(null))) {
            write(key, page(key).with(key.pullRequest(), entry));
        }
    }

    /** Changes an entry, which may be null before and after. */
    synchronized void update(ChildAppKey key, UnaryOperator<ChildAppEntry> change) throws IOException {
        put(key, change.apply(find(key).orElse(null)));
    }

    /** Writes an entry; null strikes it. */
    synchronized void put(BranchKey key, BranchEntry entry) throws IOException {
        if (!Objects.equals(entry, find(key).orElse(null))) {
            write(key, page(key).with(key.branch(), entry));
        }
    }

    /** Strikes an order that the platform was not asked for; true if there is none any more. */
    synchronized boolean strikeUnbegun(OrderKey key) throws IOException {
        OrderEntry entry = find(key).orElse(null);
        if (entry != null && entry.isBegun()) {
            return false;
        }
        put(key, null);
        return true;
    }

    /** Writes down what is about to be done for an order, unless it was struck meanwhile; true if it may be done. */
    synchronized boolean intend(OrderKey key, OrderEntry intended) throws IOException {
        if (find(key).isEmpty()) {
            return false;
        }
        put(key, intended);
        return true;
    }

    /** Changes an entry, which may be null before and after; what it is then. */
    synchronized LinkEntry update(LinkKey key, UnaryOperator<LinkEntry> change) throws IOException {
        LinkEntry before = find(key).orElse(null);
        LinkEntry after = change.apply(before);
        if (!Objects.equals(before, after)) {
            write(key, page(key).with(after));
        }
        return after;
    }

    /** Writes an entry; null strikes it. */
    synchronized void put(OrderKey key, OrderEntry entry) throws IOException {
        if (!Objects.equals(entry, find(key).orElse(null))) {
            write(key, page(key).with(key.id(), entry));
        }
    }

    /**
     * An account has another name from now on: what is held about its apps is held under that. What is held under it
     * already is the newer word.
     */
    synchronized void rename(String account, String to) throws IOException {
        for (LedgerPage page : List.copyOf(pages.values())) {
            if (page.account().equals(account)) {
                Scope scope = new Scope(to, page.app());
                LedgerPage there = pages.getOrDefault(scope, LedgerPage.of(to, page.app()));
                write(scope, page.movedTo(there));
                write(new Scope(account, page.app()), LedgerPage.of(account, page.app()));
            }
        }
    }

    /** Whether anything is held about the key. */
    boolean holds(Key key) {
        if (key instanceof ReviewAppKey reviewApp) {
            return find(reviewApp).isPresent() || ask(reviewApp).isPresent();
        }
        if (key instanceof ChildAppKey child) {
            return find(child).isPresent();
        }
        if (key instanceof BranchKey branch) {
            return find(branch).isPresent();
        }
        if (key instanceof LinkKey link) {
            return find(link).isPresent();
        }
        return key instanceof OrderKey order && find(order).isPresent();
    }

    /** Whether all that it holds about the key was there already when it was opened. */
    boolean isAsRead(Key key) {
        return holds(key) && !written.contains(key);
    }

    private synchronized LedgerPage page(Key key) {
        LedgerPage page = pages.get(scope(key));
        return page == null ? LedgerPage.of(key.account(), key.app().value()) : page;
    }

    private void write(Key key, LedgerPage page) throws IOException {
        write(scope(key), page);
        if (holds(key)) {
            written.add(key);
        } else {
            written.remove(key);
        }
    }

    private void write(Scope scope, LedgerPage page) throws IOException {
        if (page.isEmpty()) {
            storage.delete(scope.file());
            pages.remove(scope);
        } else {
            storage.write(scope.file(), LedgerFormat.write(page));
            pages.put(scope, page);
        }
    }

    private static Scope scope(Key key) {
        return new Scope(key.account(), key.app().value());
    }
}
