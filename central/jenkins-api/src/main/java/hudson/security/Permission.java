package hudson.security;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.util.Comparator;
import java.util.List;
import org.jvnet.localizer.Localizable;

public final class Permission {
    public static final Comparator<Permission> ID_COMPARATOR = null;

    @NonNull public final Class owner = null;

    @NonNull public final PermissionGroup group = null;

    @NonNull public final String name = null;

    @CheckForNull public final Localizable description = null;

    @CheckForNull public final Permission impliedBy = null;

    public boolean enabled;

    public static final PermissionGroup GROUP = null;

    public static final Permission READ = null;

    public static final Permission WRITE = null;

    public static final Permission CREATE = null;

    public static final Permission UPDATE = null;

    public static final Permission DELETE = null;

    public static final Permission CONFIGURE = null;

    public Permission(
            @NonNull PermissionGroup group,
            @NonNull String name,
            @CheckForNull Localizable description,
            @CheckForNull Permission impliedBy,
            boolean enable,
            @NonNull PermissionScope[] scopes) throws IllegalStateException {}

    public Permission(
            @NonNull PermissionGroup group,
            @NonNull String name,
            @CheckForNull Localizable description,
            @CheckForNull Permission impliedBy,
            @NonNull PermissionScope scope) {}

    public boolean isContainedBy(@NonNull PermissionScope s) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getId() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public static Permission fromId(@NonNull String id) {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public void setEnabled(boolean enable) {
        throw new UnsupportedOperationException();
    }

    public boolean getEnabled() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public static List<Permission> getAll() {
        throw new UnsupportedOperationException();
    }
}
