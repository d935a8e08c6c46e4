package hudson.triggers;

import hudson.model.Cause;
import hudson.model.Item;
import java.io.File;
import java.io.IOException;

public class SCMTrigger extends Trigger<Item> {
    private SCMTrigger() {}

    public static class SCMTriggerCause extends Cause {
        @Deprecated
        public SCMTriggerCause() {}

        public SCMTriggerCause(File logFile) throws IOException {}
    }
}
