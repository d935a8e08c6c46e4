package com.cloudbees.jenkins.support.api;

public abstract class Container {
    public abstract void add(Content content);
}
