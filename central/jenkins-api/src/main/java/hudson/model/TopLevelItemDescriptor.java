package hudson.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionList;
import org.jenkins.ui.icon.IconSpec;

public abstract class TopLevelItemDescriptor extends Descriptor<TopLevelItem> implements IconSpec {
    protected TopLevelItemDescriptor(Class<? extends TopLevelItem> clazz) {}

    protected TopLevelItemDescriptor() {}

    public boolean isApplicable(Descriptor descriptor) {
        throw new UnsupportedOperationException();
    }

    public boolean isApplicableIn(ItemGroup parent) {
        throw new UnsupportedOperationException();
    }

    public final void checkApplicableIn(ItemGroup parent) {
        throw new UnsupportedOperationException();
    }

    public boolean testInstance(TopLevelItem i) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getCategoryId() {
        throw new UnsupportedOperationException();
    }

    public String getIconClassName() {
        throw new UnsupportedOperationException();
    }

    public abstract TopLevelItem newInstance(ItemGroup parent, String name);

    public static ExtensionList<TopLevelItemDescriptor> all() {
        throw new UnsupportedOperationException();
    }
}
