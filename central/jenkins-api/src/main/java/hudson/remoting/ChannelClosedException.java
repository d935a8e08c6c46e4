package hudson.remoting;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import org.jenkinsci.remoting.ChannelStateException;

public class ChannelClosedException extends ChannelStateException {
    @Deprecated
    public ChannelClosedException() {
        super((Channel) null, (String) null);
    }

    public ChannelClosedException(@CheckForNull Channel channel, @CheckForNull Throwable cause) {
        super((Channel) null, (String) null);
    }

    public ChannelClosedException(@CheckForNull Channel channel, @NonNull String message, @CheckForNull Throwable cause) {
        super((Channel) null, (String) null);
    }
}
