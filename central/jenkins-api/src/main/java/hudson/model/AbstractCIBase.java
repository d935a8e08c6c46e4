package hudson.model;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.security.AccessControlled;
import org.kohsuke.stapler.StaplerFallback;
import org.kohsuke.stapler.StaplerProxy;

public abstract class AbstractCIBase extends Node
        implements ItemGroup<TopLevelItem>,
                StaplerProxy,
                StaplerFallback,
                ViewGroup,
                AccessControlled,
                DescriptorByNameOwner {
    @NonNull
    @Deprecated
    public String getNodeName() {
        throw new UnsupportedOperationException();
    }

    @Deprecated
    public String getUrl() {
        throw new UnsupportedOperationException();
    }
}
