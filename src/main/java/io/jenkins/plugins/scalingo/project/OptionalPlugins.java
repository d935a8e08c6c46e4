package io.jenkins.plugins.scalingo.project;

import hudson.PluginWrapper;
import jenkins.model.Jenkins;

/**
 * Plugins that need not be there. Their classes are named in nested classes alone, and those used only after asking.
 */
public final class OptionalPlugins {

    private OptionalPlugins() {}

    /** Whether a plugin is there and its classes can be used. Reads memory only. */
    public static boolean usable(String shortName) {
        PluginWrapper wrapper = Jenkins.get().getPluginManager().getPlugin(shortName);
        return wrapper != null && wrapper.isActive();
    }
}
