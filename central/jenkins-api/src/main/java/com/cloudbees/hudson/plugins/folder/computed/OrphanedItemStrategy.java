package com.cloudbees.hudson.plugins.folder.computed;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import java.io.IOException;
import java.util.Collection;

public abstract class OrphanedItemStrategy extends AbstractDescribableImpl<OrphanedItemStrategy>
        implements ExtensionPoint {
    public abstract <I extends TopLevelItem> Collection<I> orphanedItems(
            ComputedFolder<I> owner, Collection<I> orphaned, TaskListener listener)
            throws IOException, InterruptedException;
}
