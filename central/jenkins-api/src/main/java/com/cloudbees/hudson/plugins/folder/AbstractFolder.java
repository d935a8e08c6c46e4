package com.cloudbees.hudson.plugins.folder;

import hudson.model.AbstractItem;
import hudson.model.Action;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import hudson.model.ModifiableViewGroup;
import hudson.model.TopLevelItem;
import hudson.util.DescribableList;
import hudson.util.FormValidation;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import jenkins.model.ModelObjectWithChildren;
import org.jenkins.ui.icon.IconSpec;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerOverridable;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.springframework.security.access.AccessDeniedException;

public abstract class AbstractFolder<I extends TopLevelItem> extends AbstractItem
        implements TopLevelItem,
                ItemGroup<I>,
                ModifiableViewGroup,
                StaplerFallback,
                ModelObjectWithChildren,
                StaplerOverridable,
                IconSpec {
    protected Map<String, I> items;

    protected AbstractFolder(ItemGroup parent, String name) {
        super((ItemGroup) null, (String) null);
    }

    public static void loadJobTotal() {
        throw new UnsupportedOperationException();
    }

    protected void init() {
        throw new UnsupportedOperationException();
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException();
    }

    public static <K, V extends TopLevelItem> Map<K, V> loadChildren(
            AbstractFolder<V> parent, File modulesDir, Function<? super V, ? extends K> key) {
        throw new UnsupportedOperationException();
    }

    public String getItemName(File dir, I item) {
        throw new UnsupportedOperationException();
    }

    protected final I itemsPut(String name, I item) {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public AbstractFolderDescriptor getDescriptor() {
        throw new UnsupportedOperationException();
    }

    public DescribableList<AbstractFolderProperty<?>, AbstractFolderPropertyDescriptor> getProperties() {
        throw new UnsupportedOperationException();
    }

    public void addProperty(AbstractFolderProperty p) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected File getJobsDir() {
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

    public I getJob(String name) {
        throw new UnsupportedOperationException();
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public Collection<?> getOverrides() {
        throw new UnsupportedOperationException();
    }

    public void resetFolderViews() {
        throw new UnsupportedOperationException();
    }

    public ItemGroup<? extends TopLevelItem> getItemGroup() {
        throw new UnsupportedOperationException();
    }

    public List<Action> getViewActions() {
        throw new UnsupportedOperationException();
    }

    public void doCreateView(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, ParseException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public FormValidation doViewExistsCheck(String value) {
        throw new UnsupportedOperationException();
    }

    public void invalidateBuildHealthReports() {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doLastBuild(StaplerRequest2 req) {
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

    public boolean hasVisibleItems() {
        throw new UnsupportedOperationException();
    }

    public I getItem(String name) throws AccessDeniedException {
        throw new UnsupportedOperationException();
    }

    public void onRenamed(I item, String oldName, String newName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onDeleted(I item) throws IOException {
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

    public void makeDisabled(boolean disabled) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void renameTo(String newName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doSubmitDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    protected void submit(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public boolean isNameEditable() {
        throw new UnsupportedOperationException();
    }

    protected void checkRename(String newName) {
        throw new UnsupportedOperationException();
    }
}
