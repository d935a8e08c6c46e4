package com.cloudbees.hudson.plugins.folder.computed;

import hudson.model.TopLevelItem;

public abstract class ChildObserver<I extends TopLevelItem> implements AutoCloseable {
    ChildObserver() {}

    public abstract void close();
}
