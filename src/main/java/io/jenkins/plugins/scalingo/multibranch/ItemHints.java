package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.model.Item;
import hudson.model.listeners.ItemListener;

/** A branch job or its project came, changed, moved or went. */
@Extension
public final class ItemHints extends ItemListener {

    @Override
    public void onCreated(Item item) {
        Hints.about(item);
    }

    @Override
    public void onUpdated(Item item) {
        Hints.about(item);
    }

    @Override
    public void onLocationChanged(Item item, String oldFullName, String newFullName) {
        Hints.about(item);
        Hints.aboutMove(item);
    }

    @Override
    public void onDeleted(Item item) {
        Hints.aboutDeleted(item);
    }
}
