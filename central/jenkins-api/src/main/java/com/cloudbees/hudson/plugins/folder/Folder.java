package com.cloudbees.hudson.plugins.folder;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.TopLevelItem;
import hudson.model.TopLevelItemDescriptor;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jenkins.model.DirectlyModifiableTopLevelItemGroup;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public class Folder extends AbstractFolder<TopLevelItem> implements DirectlyModifiableTopLevelItemGroup {
    public Folder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected final void init() {
        throw new UnsupportedOperationException();
    }

    public void onCreatedFromScratch() {
        throw new UnsupportedOperationException();
    }

    public String getNewPronoun() {
        throw new UnsupportedOperationException();
    }

    public void onCopiedFrom(Item _src) {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem doCreateItem(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public <T extends TopLevelItem> T copy(T src, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem createProjectFromXML(String name, InputStream xml) throws IOException {
        throw new UnsupportedOperationException();
    }

    public <T extends TopLevelItem> T createProject(@NonNull Class<T> type, @NonNull String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem createProject(@NonNull TopLevelItemDescriptor type, @NonNull String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public TopLevelItem createProject(@NonNull TopLevelItemDescriptor type, @NonNull String name, boolean notify)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public List<TopLevelItemDescriptor> getItemDescriptors() {
        throw new UnsupportedOperationException();
    }

    public boolean isAllowedChildDescriptor(TopLevelItemDescriptor tid) {
        throw new UnsupportedOperationException();
    }

    public boolean isAllowedChild(TopLevelItem tid) {
        throw new UnsupportedOperationException();
    }

    public boolean canAdd(TopLevelItem item) {
        throw new UnsupportedOperationException();
    }

    public <I extends TopLevelItem> I add(I item, String name) throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }

    public void remove(TopLevelItem item) throws IOException, IllegalArgumentException {
        throw new UnsupportedOperationException();
    }
}
