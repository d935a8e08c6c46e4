package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCMHeadOrigin implements Serializable {
    public static class Fork extends SCMHeadOrigin {
        private Fork() {}

        @NonNull
        public String getName() {
            throw new UnsupportedOperationException();
        }
    }
}
