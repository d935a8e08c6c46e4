package hudson.remoting;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutorService;

public class Channel implements VirtualChannel, IChannel, Closeable {
    @Deprecated
    public Channel(String name, ExecutorService exec, InputStream is, OutputStream os) throws IOException {}

    public <T> T export(Class<T> type, T instance) {
        throw new UnsupportedOperationException();
    }

    public <V, T extends Throwable> V call(Callable<V, T> callable) throws IOException, T, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public <V, T extends Throwable> Future<V> callAsync(Callable<V, T> callable) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void join() throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void join(long timeout) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void close(@CheckForNull Throwable diagnosis) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void syncLocalIO() throws InterruptedException {
        throw new UnsupportedOperationException();
    }
}
