package com.cloudbees.hudson.plugins.folder;

import hudson.model.AbstractItem;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.ModifiableViewGroup;
import hudson.model.TopLevelItem;
import hudson.util.DescribableList;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Predicate;
import jenkins.model.ModelObjectWithChildren;
import org.jenkins.ui.icon.IconSpec;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerOverridable;
import org.springframework.security.access.AccessDeniedException;

public abstract class AbstractFolder<I extends TopLevelItem> extends AbstractItem
        implements TopLevelItem,
                ItemGroup<I>,
                ModifiableViewGroup,
                StaplerFallback,
                ModelObjectWithChildren,
                StaplerOverridable,
                IconSpec {
    protected AbstractFolder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public DescribableList<AbstractFolderProperty<?>, AbstractFolderPropertyDescriptor> getProperties() {
        throw new UnsupportedOperationException();
    }

    protected final File getRootDirFor(String name) {
        throw new UnsupportedOperationException();
    }

    public File getRootDirFor(I child) {
        throw new UnsupportedOperationException();
    }

    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException();
    }

    public Collection<? extends Job> getAllJobs() {
        throw new UnsupportedOperationException();
    }

    public Collection<I> getItems() {
        throw new UnsupportedOperationException();
    }

    public Collection<I> getItems(Predicate<I> pred) {
        throw new UnsupportedOperationException();
    }

    public I getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    public void onDeleted(I item) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }
}
