package hudson.model.listeners;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Run;
import hudson.model.TaskListener;

public abstract class RunListener<R extends Run> implements ExtensionPoint {
    public final Class<R> targetType = null;

    protected RunListener(Class<R> targetType) {}

    protected RunListener() {}

    public void onCompleted(R r, @NonNull TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    public void onFinalized(R r) {
        throw new UnsupportedOperationException();
    }

    public void onInitialize(R r) {
        throw new UnsupportedOperationException();
    }

    public void onStarted(R r, TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    public void onDeleted(R r) {
        throw new UnsupportedOperationException();
    }

    public void unregister() {
        throw new UnsupportedOperationException();
    }

    public static void fireCompleted(Run r, @NonNull TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    public static void fireInitialize(Run r) {
        throw new UnsupportedOperationException();
    }

    public static void fireStarted(Run r, TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    public static void fireFinalized(Run r) {
        throw new UnsupportedOperationException();
    }

    public static void fireDeleted(Run r) {
        throw new UnsupportedOperationException();
    }

    public static ExtensionList<RunListener> all() {
        throw new UnsupportedOperationException();
    }
}
