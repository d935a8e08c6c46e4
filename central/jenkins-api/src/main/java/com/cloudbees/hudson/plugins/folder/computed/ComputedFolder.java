package com.cloudbees.hudson.plugins.folder.computed;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.BuildableItem;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Queue;
import hudson.model.TopLevelItem;
import java.io.IOException;
import jenkins.triggers.TriggeredItem;

public abstract class ComputedFolder<I extends TopLevelItem> extends AbstractFolder<I>
        implements BuildableItem, TriggeredItem, Queue.FlyweightTask {
    protected ComputedFolder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public FolderComputation<I> getComputation() {
        throw new UnsupportedOperationException();
    }
}
