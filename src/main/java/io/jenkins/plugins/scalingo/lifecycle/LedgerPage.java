package io.jenkins.plugins.scalingo.lifecycle;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One page of the ledger: all that is held about one app of one account. Immutable.
 *
 * @param account the account's name
 * @param app the app's name
 * @param reviewApps by number of the change request
 * @param asks what was said of review apps by steps and people, by number of the change request
 * @param childApps by number of the change request
 * @param branches by name
 * @param link about its repo link; null if nothing is
 * @param orders by id
 */
record LedgerPage(
        String account,
        String app,
        Map<String, ReviewAppEntry> reviewApps,
        Map<String, Ask> asks,
        Map<String, ChildAppEntry> childApps,
        Map<String, BranchEntry> branches,
        LinkEntry link,
        Map<String, OrderEntry> orders) {

    static LedgerPage of(String account, String app) {
        return new LedgerPage(account, app, Map.of(), Map.of(), Map.of(), Map.of(), null, Map.of());
    }

    boolean isEmpty() {
        return reviewApps.isEmpty()
                && asks.isEmpty()
                && childApps.isEmpty()
                && branches.isEmpty()
                && link == null
                && orders.isEmpty();
    }

    LedgerPage with(String pullRequest, ReviewAppEntry entry) {
        return new LedgerPage(
                account, app, changed(reviewApps, pullRequest, entry), asks, childApps, branches, link, orders);
    }

    LedgerPage with(String pullRequest, Ask ask) {
        return new LedgerPage(
                account, app, reviewApps, changed(asks, pullRequest, ask), childApps, branches, link, orders);
    }

    LedgerPage with(String pullRequest, ChildAppEntry entry) {
        return new LedgerPage(
                account, app, reviewApps, asks, changed(childApps, pullRequest, entry), branches, link, orders);
    }

    LedgerPage with(String branch, BranchEntry entry) {
        return new LedgerPage(
                account, app, reviewApps, asks, childApps, changed(branches, branch, entry), link, orders);
    }

    LedgerPage with(LinkEntry entry) {
        return new LedgerPage(account, app, reviewApps, asks, childApps, branches, entry, orders);
    }

    LedgerPage with(String id, OrderEntry entry) {
        return new LedgerPage(account, app, reviewApps, asks, childApps, branches, link, changed(orders, id, entry));
    }

    /** The same, held about the account of another page, of which whatever both hold is kept. */
    LedgerPage movedTo(LedgerPage other) {
        return new LedgerPage(
                other.account,
                app,
                together(reviewApps, other.reviewApps),
                together(asks, other.asks),
                together(childApps, other.childApps),
                together(branches, other.branches),
                other.link == null ? link : other.link,
                together(orders, other.orders));
    }

    private static <E> Map<String, E> together(Map<String, E> some, Map<String, E> kept) {
        Map<String, E> all = new TreeMap<>(some);
        all.putAll(kept);
        return Collections.unmodifiableMap(all);
    }

    /** A copy of the map with the entry put in, or taken out if it is null. */
    private static <E> Map<String, E> changed(Map<String, E> entries, String name, E entry) {
        Map<String, E> copy = new TreeMap<>(entries);
        if (entry == null) {
            copy.remove(name);
        } else {
            copy.put(name, entry);
        }
        return Collections.unmodifiableMap(copy);
    }
}
