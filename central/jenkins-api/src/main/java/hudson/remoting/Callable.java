package hudson.remoting;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import org.jenkinsci.remoting.ChannelStateException;
import org.jenkinsci.remoting.RoleSensitive;

public interface Callable<V, T extends Throwable> extends Serializable, RoleSensitive {
    V call() throws T;

    @NonNull
    default Channel getChannelOrFail() throws ChannelStateException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    default Channel getOpenChannelOrFail() throws ChannelStateException {
        throw new UnsupportedOperationException();
    }
}
