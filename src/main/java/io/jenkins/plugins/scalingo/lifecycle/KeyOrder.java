package io.jenkins.plugins.scalingo.lifecycle;

import java.util.Comparator;

/**
 * Keys in the order of people: by account, app, kind and name; the same at every run, so that a run can be repeated.
 */
final class KeyOrder {

    static final Comparator<Key> INSTANCE = Comparator.comparing(Key::account)
            .thenComparing(Key::app)
            .thenComparing(key -> key.getClass().getSimpleName())
            .thenComparing(KeyOrder::name);

    private KeyOrder() {}

    private static String name(Key key) {
        if (key instanceof ReviewAppKey reviewApp) {
            return reviewApp.pullRequest();
        }
        if (key instanceof ChildAppKey child) {
            return child.pullRequest();
        }
        if (key instanceof BranchKey branch) {
            return branch.branch();
        }
        return key instanceof OrderKey order ? order.id() : "";
    }
}
