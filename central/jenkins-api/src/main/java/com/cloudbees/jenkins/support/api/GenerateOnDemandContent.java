package com.cloudbees.jenkins.support.api;

public abstract class GenerateOnDemandContent extends Content {
    public GenerateOnDemandContent(String name) {
        super(name);
    }
}
