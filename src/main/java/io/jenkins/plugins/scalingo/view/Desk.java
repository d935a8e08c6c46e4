package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.Computer;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What all pages of the controller share: what was seen of the platform, and what was ordered lately. Thread-safe. */
@Extension
public final class Desk {

    private static final int REMEMBERED = 100;

    private final Glimpses glimpses = new Glimpses(
            name -> ScalingoAccounts.get().required(name),
            task -> Computer.threadPoolForRemoting.execute(task),
            InstantSource.system());

    private final LogShelf logs = new LogShelf(
            name -> ScalingoAccounts.get().required(name),
            glimpses::granted,
            task -> Computer.threadPoolForRemoting.execute(task),
            InstantSource.system());

    private final Map<OrderKey, DeployOrder> orders = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OrderKey, DeployOrder> eldest) {
            return size() > REMEMBERED;
        }
    });

    static Desk get() {
        return ExtensionList.lookupSingleton(Desk.class);
    }

    Glimpses glimpses() {
        return glimpses;
    }

    LogShelf logs() {
        return logs;
    }

    void note(OrderKey key, DeployOrder order) {
        orders.put(key, order);
    }

    /** What was ordered; empty if not by a page, or not lately. */
    Optional<DeployOrder> order(OrderKey key) {
        return Optional.ofNullable(orders.get(key));
    }
}
