package hudson.tasks;

import hudson.ExtensionPoint;
import hudson.model.AbstractBuild;
import hudson.model.Describable;
import hudson.model.Run;
import java.io.IOException;
import java.io.OutputStream;

public abstract class BuildWrapper implements Describable<BuildWrapper>, ExtensionPoint {
    public OutputStream decorateLogger(AbstractBuild build, OutputStream logger)
            throws IOException, InterruptedException, Run.RunnerAbortedException {
        throw new UnsupportedOperationException();
    }
}
