package hudson;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Node;
import hudson.model.TaskListener;
import hudson.remoting.Channel;
import hudson.remoting.VirtualChannel;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

public abstract class Launcher {
    @NonNull protected final TaskListener listener = null;

    @CheckForNull protected final VirtualChannel channel = null;

    public static boolean showFullPath;

    protected Launcher(@NonNull TaskListener listener, @CheckForNull VirtualChannel channel) {}

    protected Launcher(@NonNull Launcher launcher) {}

    @CheckForNull
    public VirtualChannel getChannel() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public TaskListener getListener() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Launcher.ProcStarter launch() {
        throw new UnsupportedOperationException();
    }

    public abstract Proc launch(@NonNull Launcher.ProcStarter starter) throws IOException;

    public abstract Channel launchChannel(
            @NonNull String[] cmd,
            @NonNull OutputStream out,
            @CheckForNull FilePath workDir,
            @NonNull Map<String, String> envVars)
            throws IOException, InterruptedException;

    public boolean isUnix() {
        throw new UnsupportedOperationException();
    }

    public abstract void kill(Map<String, String> modelEnvVars) throws IOException, InterruptedException;

    protected final void printCommandLine(@NonNull String[] cmd, @CheckForNull FilePath workDir) {
        throw new UnsupportedOperationException();
    }

    protected final void maskedPrintCommandLine(
            @NonNull List<String> cmd, @CheckForNull boolean[] mask, @CheckForNull FilePath workDir) {
        throw new UnsupportedOperationException();
    }

    protected final void maskedPrintCommandLine(
            @NonNull String[] cmd, @NonNull boolean[] mask, @CheckForNull FilePath workDir) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Launcher decorateFor(@NonNull Node node) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Launcher decorateByPrefix(String... prefix) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public final Launcher decorateByEnv(@NonNull EnvVars _env) {
        throw new UnsupportedOperationException();
    }

    public final class ProcStarter {
    }
}
