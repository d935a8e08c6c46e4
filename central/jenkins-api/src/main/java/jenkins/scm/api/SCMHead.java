package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionPoint;
import hudson.model.Item;
import jenkins.scm.api.mixin.SCMHeadMixin;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class SCMHead implements SCMHeadMixin {
    public SCMHead(@NonNull String name) {}

    @NonNull
    public String getName() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCMHeadOrigin getOrigin() {
        throw new UnsupportedOperationException();
    }

    public int compareTo(SCMHead o) {
        throw new UnsupportedOperationException();
    }

    public abstract static class HeadByItem implements ExtensionPoint {
        @CheckForNull
        public static SCMHead findHead(Item item) {
            throw new UnsupportedOperationException();
        }
    }
}
