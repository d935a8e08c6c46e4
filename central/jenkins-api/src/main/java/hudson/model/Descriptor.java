package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import edu.umd.cs.findbugs.annotations.Nullable;
import hudson.PluginWrapper;
import hudson.XmlFile;
import hudson.security.Permission;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jenkins.model.Loadable;
import jenkins.util.io.OnMaster;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;
import org.kohsuke.stapler.lang.Klass;

public abstract class Descriptor<T extends Describable<T>> implements Loadable, Saveable, OnMaster {
    public final Class<? extends T> clazz = null;

    protected Descriptor(Class<? extends T> clazz) {}

    protected Descriptor() {}

    @NonNull
    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getId() {
        throw new UnsupportedOperationException();
    }

    public Class<T> getT() {
        throw new UnsupportedOperationException();
    }

    public String getDescriptorUrl() {
        throw new UnsupportedOperationException();
    }

    public final String getDescriptorFullUrl() {
        throw new UnsupportedOperationException();
    }

    public static String getCurrentDescriptorByNameUrl() {
        throw new UnsupportedOperationException();
    }

    public void calcFillSettings(String field, Map<String, Object> attributes) {
        throw new UnsupportedOperationException();
    }

    public void calcAutoCompleteSettings(String field, Map<String, Object> attributes) {
        throw new UnsupportedOperationException();
    }

    public final String getJsonSafeClassName() {
        throw new UnsupportedOperationException();
    }

    public T newInstance(@Nullable StaplerRequest2 req, @NonNull JSONObject formData) throws Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public static <T> T bindJSON(StaplerRequest2 req, Class<T> type, JSONObject src) {
        throw new UnsupportedOperationException();
    }

    public Klass<?> getKlass() {
        throw new UnsupportedOperationException();
    }

    public String getHelpFile() {
        throw new UnsupportedOperationException();
    }

    public String getHelpFile(String fieldName) {
        throw new UnsupportedOperationException();
    }

    public String getHelpFile(Klass<?> clazz, String fieldName) {
        throw new UnsupportedOperationException();
    }

    protected void addHelpFileRedirect(
            String fieldName, Class<? extends Describable> owner, String fieldNameToRedirectTo) {
        throw new UnsupportedOperationException();
    }

    public final boolean isInstance(T instance) {
        throw new UnsupportedOperationException();
    }

    public final boolean isSubTypeOf(Class type) {
        throw new UnsupportedOperationException();
    }

    public boolean configure(StaplerRequest2 req, JSONObject json) throws Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public String getConfigPage() {
        throw new UnsupportedOperationException();
    }

    public String getGlobalConfigPage() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Permission getRequiredGlobalConfigPagePermission() {
        throw new UnsupportedOperationException();
    }

    protected final String getViewPage(Class<?> clazz, String pageName) {
        throw new UnsupportedOperationException();
    }

    protected List<String> getPossibleViewNames(String baseName) {
        throw new UnsupportedOperationException();
    }

    public void save() {
        throw new UnsupportedOperationException();
    }

    public void load() {
        throw new UnsupportedOperationException();
    }

    protected XmlFile getConfigFile() {
        throw new UnsupportedOperationException();
    }

    protected PluginWrapper getPlugin() {
        throw new UnsupportedOperationException();
    }

    public void doHelp(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public static <T> T[] toArray(T... values) {
        throw new UnsupportedOperationException();
    }

    public static <T> List<T> toList(T... values) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Describable<T>> Map<Descriptor<T>, T> toMap(Iterable<T> describables) {
        throw new UnsupportedOperationException();
    }

    public static <T extends Describable<T>> List<T> newInstancesFromHeteroList(
            StaplerRequest2 req, JSONObject formData, String key, Collection<? extends Descriptor<T>> descriptors)
            throws Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public static <T extends Describable<T>> List<T> newInstancesFromHeteroList(
            StaplerRequest2 req, Object formData, Collection<? extends Descriptor<T>> descriptors)
            throws Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static <T extends Descriptor> T findById(Collection<? extends T> list, String id) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static <T extends Descriptor> T findByDescribableClassName(Collection<? extends T> list, String className) {
        throw new UnsupportedOperationException();
    }

    protected static Class self() {
        throw new UnsupportedOperationException();
    }

    public static final class FormException extends Exception implements HttpResponse {
        public FormException(String message, String formField) {}

        public FormException(String message, Throwable cause, String formField) {}

        public FormException(Throwable cause, String formField) {}
    }
}
