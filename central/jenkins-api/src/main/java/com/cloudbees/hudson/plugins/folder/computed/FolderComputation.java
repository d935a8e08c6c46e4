package com.cloudbees.hudson.plugins.folder.computed;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.XmlFile;
import hudson.model.Actionable;
import hudson.model.Cause;
import hudson.model.Queue;
import hudson.model.Result;
import hudson.model.Saveable;
import hudson.model.TopLevelItem;
import jakarta.servlet.ServletException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.List;
import jenkins.model.FullyNamedModelObject;
import jenkins.model.Loadable;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

public class FolderComputation<I extends TopLevelItem> extends Actionable
        implements FullyNamedModelObject, Queue.Executable, Saveable, Loadable {
    protected FolderComputation(@NonNull ComputedFolder<I> folder, @CheckForNull FolderComputation<I> previous) {}

    public void run() {
        throw new UnsupportedOperationException();
    }

    public void save() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void load() throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public File getLogFile() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public File getEventsFile() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected XmlFile getDataFile() {
        throw new UnsupportedOperationException();
    }

    public List<Cause> getCauses() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getFullName() {
        throw new UnsupportedOperationException();
    }

    public String getFullDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getSearchUrl() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ComputedFolder<I> getParent() {
        throw new UnsupportedOperationException();
    }

    public long getEstimatedDuration() {
        throw new UnsupportedOperationException();
    }

    public boolean isBuilding() {
        throw new UnsupportedOperationException();
    }

    public boolean isLogUpdated() {
        throw new UnsupportedOperationException();
    }

    public void writeWholeLogTo(@NonNull OutputStream out) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void doConsoleText(StaplerRequest2 req, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public HttpResponse doStop() throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public InputStream getLogInputStream() throws IOException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Result getResult() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public Calendar getTimestamp() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getDurationString() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Result getPreviousResult() {
        throw new UnsupportedOperationException();
    }

    public String getBuildStatusIconClassName() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
