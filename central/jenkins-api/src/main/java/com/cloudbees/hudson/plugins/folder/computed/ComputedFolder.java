package com.cloudbees.hudson.plugins.folder.computed;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.BuildableItem;
import hudson.model.Cause;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Node;
import hudson.model.Queue;
import hudson.model.TaskListener;
import hudson.model.TopLevelItem;
import hudson.triggers.Trigger;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import jenkins.triggers.TriggeredItem;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public abstract class ComputedFolder<I extends TopLevelItem> extends AbstractFolder<I>
        implements BuildableItem, TriggeredItem, Queue.FlyweightTask {
    protected ComputedFolder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    protected void init() {
        throw new UnsupportedOperationException();
    }

    public void onCreatedFromScratch() {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected abstract void computeChildren(ChildObserver<I> observer, TaskListener listener)
            throws IOException, InterruptedException;

    protected Collection<I> orphanedItems(Collection<I> orphaned, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void setOrphanedItemStrategy(@NonNull OrphanedItemStrategy strategy) {
        throw new UnsupportedOperationException();
    }

    protected final ChildObserver<I> openEventsChildObserver() {
        throw new UnsupportedOperationException();
    }

    public boolean isDisabled() {
        throw new UnsupportedOperationException();
    }

    protected void setDisabled(boolean disabled) {
        throw new UnsupportedOperationException();
    }

    public boolean supportsMakeDisabled() {
        throw new UnsupportedOperationException();
    }

    public void doConfigSubmit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    protected final void recalculateAfterSubmitted(boolean recalculate) {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public void addTrigger(Trigger trigger) {
        throw new UnsupportedOperationException();
    }

    public void removeTrigger(Trigger trigger) {
        throw new UnsupportedOperationException();
    }

    public List<Action> getActions() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuildable() {
        throw new UnsupportedOperationException();
    }

    public boolean scheduleBuild(Cause c) {
        throw new UnsupportedOperationException();
    }

    public boolean scheduleBuild(int quietPeriod, Cause c) {
        throw new UnsupportedOperationException();
    }

    public void checkAbortPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean hasAbortPermission() {
        throw new UnsupportedOperationException();
    }

    public Node getLastBuiltOn() {
        throw new UnsupportedOperationException();
    }

    public long getEstimatedDuration() {
        throw new UnsupportedOperationException();
    }

    public final FolderComputation<I> createExecutable() throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected FolderComputation<I> createComputation(@CheckForNull FolderComputation<I> previous) {
        throw new UnsupportedOperationException();
    }

    protected File getComputationDir() {
        throw new UnsupportedOperationException();
    }

    public boolean isHasEvents() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public FolderComputation<I> getComputation() {
        throw new UnsupportedOperationException();
    }

    protected void checkRename(String newName) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public OrphanedItemStrategy getOrphanedItemStrategy() {
        throw new UnsupportedOperationException();
    }
}
