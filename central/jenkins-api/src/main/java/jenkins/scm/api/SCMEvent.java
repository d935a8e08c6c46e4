package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Cause;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import java.util.concurrent.ScheduledExecutorService;

public abstract class SCMEvent<P> {
    public static final String ORIGIN_UNKNOWN = "?";

    public SCMEvent(@NonNull SCMEvent.Type type, long timestamp, @NonNull P payload, @CheckForNull String origin) {}

    public SCMEvent(@NonNull SCMEvent.Type type, @NonNull P payload, @CheckForNull String origin) {}

    protected SCMEvent(SCMEvent<P> copy) {}

    @NonNull
    protected static ScheduledExecutorService executorService() {
        throw new UnsupportedOperationException();
    }

    public static void closeExecutorService() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCMEvent.Type getType() {
        throw new UnsupportedOperationException();
    }

    public long getTimestamp() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Date getDate() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public P getPayload() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getOrigin() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String description() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Cause[] asCauses() {
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

    @CheckForNull
    public static String originOf(@CheckForNull HttpServletRequest req) {
        throw new UnsupportedOperationException();
    }

    public enum Type {
        CREATED,
        UPDATED,
        REMOVED;
    }
}
