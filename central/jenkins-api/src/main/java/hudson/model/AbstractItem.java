package hudson.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.XmlFile;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import javax.xml.transform.Source;
import jenkins.model.DirectlyModifiableTopLevelItemGroup;
import jenkins.model.Loadable;
import org.kohsuke.stapler.HttpDeletable;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class AbstractItem extends Actionable
        implements Loadable, Item, HttpDeletable, AccessControlled, DescriptorByNameOwner, StaplerProxy {
    protected String name;

    protected String description;

    protected String displayName;

    protected AbstractItem(ItemGroup parent, String name) {}

    @NonNull
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public String getTaskNoun() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayNameOrNull() {
        throw new UnsupportedOperationException();
    }

    public void setDisplayNameOrNull(String displayName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void setDisplayName(String displayName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public File getRootDir() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ItemGroup getParent() {
        throw new UnsupportedOperationException();
    }

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) throws IOException {
        throw new UnsupportedOperationException();
    }

    protected void doSetName(String name) {
        throw new UnsupportedOperationException();
    }

    public boolean isNameEditable() {
        throw new UnsupportedOperationException();
    }

    protected void checkRename(@NonNull String newName) throws Failure {
        throw new UnsupportedOperationException();
    }

    protected void renameTo(String newName) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void movedTo(DirectlyModifiableTopLevelItemGroup destination, AbstractItem newItem, File destDir)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public abstract Collection<? extends Job> getAllJobs();

    @NonNull
    public final String getFullName() {
        throw new UnsupportedOperationException();
    }

    public final String getFullDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getRelativeDisplayNameFrom(ItemGroup p) {
        throw new UnsupportedOperationException();
    }

    public String getRelativeNameFromGroup(ItemGroup p) {
        throw new UnsupportedOperationException();
    }

    public void onLoad(ItemGroup<? extends Item> parent, String name) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void onCopiedFrom(Item src) {
        throw new UnsupportedOperationException();
    }

    public final String getUrl() {
        throw new UnsupportedOperationException();
    }

    public String getShortUrl() {
        throw new UnsupportedOperationException();
    }

    public String getSearchUrl() {
        throw new UnsupportedOperationException();
    }

    public final String getAbsoluteUrl() {
        throw new UnsupportedOperationException();
    }

    public final Api getApi() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public final XmlFile getConfigFile() {
        throw new UnsupportedOperationException();
    }

    protected Object writeReplace() {
        throw new UnsupportedOperationException();
    }

    public void doSubmitDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doDoDelete(StaplerRequest2 req, StaplerResponse2 rsp)
            throws IOException, ServletException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void delete(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected void performDelete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void doConfigDotXml(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void updateByXml(Source source) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doReload() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void load() throws IOException {
        throw new UnsupportedOperationException();
    }

    public String getSearchName() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public Object getTarget() {
        throw new UnsupportedOperationException();
    }
}
