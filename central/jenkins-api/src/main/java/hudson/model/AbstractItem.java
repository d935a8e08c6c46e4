package hudson.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.XmlFile;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import jenkins.model.Loadable;
import org.kohsuke.stapler.HttpDeletable;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class AbstractItem extends Actionable
        implements Loadable, Item, HttpDeletable, AccessControlled, DescriptorByNameOwner, StaplerProxy {
    protected AbstractItem(ItemGroup parent, String name) {}

    @NonNull
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public File getRootDir() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ItemGroup getParent() {
        throw new UnsupportedOperationException();
    }

    public abstract Collection<? extends Job> getAllJobs();

    @NonNull
    public final String getFullName() {
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

    public void delete(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Object getTarget() {
        throw new UnsupportedOperationException();
    }
}
