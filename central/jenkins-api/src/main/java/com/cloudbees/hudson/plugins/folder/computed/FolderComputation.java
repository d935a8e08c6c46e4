package com.cloudbees.hudson.plugins.folder.computed;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.Actionable;
import hudson.model.Queue;
import hudson.model.Result;
import hudson.model.Saveable;
import hudson.model.TopLevelItem;
import jenkins.model.FullyNamedModelObject;
import jenkins.model.Loadable;

public class FolderComputation<I extends TopLevelItem> extends Actionable
        implements FullyNamedModelObject, Queue.Executable, Saveable, Loadable {
    private FolderComputation() {}

    public void run() {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Result getResult() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Result getPreviousResult() {
        throw new UnsupportedOperationException();
    }
}
