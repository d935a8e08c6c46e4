package io.jenkins.plugins.scalingo.project;

import hudson.security.ACL;
import hudson.security.ACLContext;
import java.util.function.Supplier;

/** Reads Jenkins as Jenkins itself: what the plugin does must not depend on who caused it. */
public final class AsSystem {

    private AsSystem() {}

    /** What is read while the thread may see everything. */
    @SuppressWarnings("try") // closing it is all that is to be done with it
    public static <T> T read(Supplier<T> reading) {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            return reading.get();
        }
    }
}
