package com.cloudbees.jenkins.support.api;

import hudson.ExtensionPoint;
import hudson.security.Permission;
import java.util.Set;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class Component implements ExtensionPoint {
    public abstract Set<Permission> getRequiredPermissions();

    public abstract String getDisplayName();

    public abstract void addContents(Container container);
}
