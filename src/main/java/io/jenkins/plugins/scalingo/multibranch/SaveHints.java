package io.jenkins.plugins.scalingo.multibranch;

import hudson.Extension;
import hudson.XmlFile;
import hudson.model.Job;
import hudson.model.Saveable;
import hudson.model.listeners.SaveableListener;

/**
 * A branch job was saved, which is all that is heard when a webhook's event ends a change request. Called for whatever
 * Jenkins saves, and several times for each branch job at each indexing: the same key named again costs next to
 * nothing.
 */
@Extension
public final class SaveHints extends SaveableListener {

    @Override
    public void onChange(Saveable saved, XmlFile file) {
        if (saved instanceof Job<?, ?> job) {
            Hints.about(job);
        }
    }
}
