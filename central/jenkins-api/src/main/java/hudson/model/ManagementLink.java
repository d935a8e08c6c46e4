package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.security.Permission;

public abstract class ManagementLink implements ExtensionPoint, Action {
    @CheckForNull
    public abstract String getIconFileName();

    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public abstract String getUrlName();

    public boolean getRequiresConfirmation() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static ExtensionList<ManagementLink> all() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Permission getRequiredPermission() {
        throw new UnsupportedOperationException();
    }

    public boolean getRequiresPOST() {
        throw new UnsupportedOperationException();
    }
}
