package io.jenkins.plugins.scalingo.view;

import hudson.init.InitMilestone;
import hudson.init.Initializer;
import hudson.model.Item;
import hudson.security.Permission;
import hudson.security.PermissionGroup;
import hudson.security.PermissionScope;

/**
 * What people may do on a project's Scalingo page, beyond reading it.
 *
 * <p>Both come with the permission to configure the project, since whoever has that can bring about the same by its
 * settings. They do not come with the permission to build: a build only deploys what it finds green, a person may
 * deploy what is red.
 */
public final class ScalingoPermissions {

    /** Their group in the security settings. */
    public static final PermissionGroup GROUP =
            new PermissionGroup("Scalingo", ScalingoPermissions.class, Messages._ScalingoPermissions_group());

    /** To deploy a branch, or a change request to its review app. */
    public static final Permission DEPLOY = new Permission(
            GROUP,
            "Deploy",
            Messages._ScalingoPermissions_deploy(),
            Item.CONFIGURE,
            true,
            new PermissionScope[] {PermissionScope.ITEM});

    /** To destroy a review app. */
    public static final Permission DESTROY = new Permission(
            GROUP,
            "Destroy",
            Messages._ScalingoPermissions_destroy(),
            Item.CONFIGURE,
            true,
            new PermissionScope[] {PermissionScope.ITEM});

    private ScalingoPermissions() {}

    /** For Jenkins: has them known before anybody's security settings are read. */
    @Initializer(before = InitMilestone.PLUGINS_STARTED)
    public static void register() {
        GROUP.getPermissions();
    }
}
