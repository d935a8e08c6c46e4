package jenkins.triggers;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.model.queue.QueueTaskFuture;
import hudson.scm.PollingResult;
import hudson.scm.SCM;
import hudson.triggers.SCMTrigger;
import java.util.Collection;

public interface SCMTriggerItem {
    Item asItem();

    int getNextBuildNumber();

    int getQuietPeriod();

    @CheckForNull
    QueueTaskFuture<?> scheduleBuild2(int quietPeriod, Action... actions);

    @NonNull
    PollingResult poll(@NonNull TaskListener listener);

    @CheckForNull
    SCMTrigger getSCMTrigger();

    @NonNull
    Collection<? extends SCM> getSCMs();

    default boolean schedulePolling() {
        throw new UnsupportedOperationException();
    }

    class SCMTriggerItems {
        private SCMTriggerItems() {}

        @CheckForNull
        public static SCMTriggerItem asSCMTriggerItem(Item item) {
            throw new UnsupportedOperationException();
        }

        @NonNull
        public static Collection<? extends SCM> resolveMultiScmIfConfigured(@CheckForNull SCM scm) {
            throw new UnsupportedOperationException();
        }
    }
}
