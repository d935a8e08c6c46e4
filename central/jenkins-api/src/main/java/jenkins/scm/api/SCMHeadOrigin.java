package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCMHeadOrigin implements Serializable {
    public static final SCMHeadOrigin.Default DEFAULT = null;

    public abstract boolean equals(Object o);

    public abstract int hashCode();

    public abstract String toString();

    public static final class Default extends SCMHeadOrigin {
        private Default() {}

        public boolean equals(Object o) {
            throw new UnsupportedOperationException();
        }

        public int hashCode() {
            throw new UnsupportedOperationException();
        }

        public String toString() {
            throw new UnsupportedOperationException();
        }
    }

    public static class Fork extends SCMHeadOrigin {
        public Fork(@NonNull String name) {}

        @NonNull
        public String getName() {
            throw new UnsupportedOperationException();
        }

        public boolean equals(Object o) {
            throw new UnsupportedOperationException();
        }

        public int hashCode() {
            throw new UnsupportedOperationException();
        }

        public String toString() {
            throw new UnsupportedOperationException();
        }
    }
}
