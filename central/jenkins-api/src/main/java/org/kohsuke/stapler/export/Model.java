package org.kohsuke.stapler.export;

public class Model<T> {
    private Model() {}
}
