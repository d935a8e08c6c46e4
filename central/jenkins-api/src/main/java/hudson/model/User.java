package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import edu.umd.cs.findbugs.annotations.Nullable;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jenkins.model.Loadable;
import jenkins.model.ModelObjectWithContextMenu;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.export.ExportedBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

@ExportedBean
public class User extends AbstractModelObject
        implements AccessControlled,
                DescriptorByNameOwner,
                Loadable,
                Saveable,
                Comparable<User>,
                ModelObjectWithContextMenu,
                StaplerProxy {
    public static boolean ALLOW_NON_EXISTENT_USER_TO_LOGIN;

    private User() {}

    public void load() {
        throw new UnsupportedOperationException();
    }

    public int compareTo(@NonNull User that) {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getSearchUrl() {
        throw new UnsupportedOperationException();
    }

    public String getSearchIcon() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getAbsoluteUrl() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    public void setFullName(String name) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Authentication impersonate2() throws UsernameNotFoundException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public UserDetails getUserDetailsForImpersonation2() throws UsernameNotFoundException {
        throw new UnsupportedOperationException();
    }

    public void doSubmitDescription(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static User getUnknown() {
        throw new UnsupportedOperationException();
    }

    @Nullable
    public static User get(String idOrFullName, boolean create, @NonNull Map context) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static User getOrCreateByIdOrFullName(@NonNull String idOrFullName) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static User current() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static User get2(@CheckForNull Authentication a) {
        throw new UnsupportedOperationException();
    }

    @Nullable
    public static User getById(String id, boolean create) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static Collection<User> getAll() {
        throw new UnsupportedOperationException();
    }

    public static void rekey() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Set<AbstractProject<?, ?>> getProjects() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public File getUserFolder() {
        throw new UnsupportedOperationException();
    }

    public static boolean isIdOrFullnameAllowed(@CheckForNull String id) {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException {
        throw new UnsupportedOperationException();
    }

    public Api getApi() {
        throw new UnsupportedOperationException();
    }

    public void doDoDelete(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void doRssAll(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doRssFailed(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public void doRssLatest(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ACL getACL() {
        throw new UnsupportedOperationException();
    }

    public boolean canDelete() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<String> getAuthorities() {
        throw new UnsupportedOperationException();
    }

    public Object getDynamic(String token) {
        throw new UnsupportedOperationException();
    }

    public List<Action> getPropertyActions() {
        throw new UnsupportedOperationException();
    }

    public List<Action> getTransientActions() {
        throw new UnsupportedOperationException();
    }

    public Object getTarget() {
        throw new UnsupportedOperationException();
    }
}
