package jenkins.triggers;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Item;
import hudson.scm.SCM;
import java.util.Collection;

public interface SCMTriggerItem {
    @NonNull
    Collection<? extends SCM> getSCMs();

    class SCMTriggerItems {
        private SCMTriggerItems() {}

        @CheckForNull
        public static SCMTriggerItem asSCMTriggerItem(Item item) {
            throw new UnsupportedOperationException();
        }
    }
}
