package hudson.model;

import hudson.EnvVars;

public class StringParameterValue extends ParameterValue {
    public StringParameterValue(String name, String value) {
        super((String) null);
    }

    public StringParameterValue(String name, String value, String description) {
        super((String) null);
    }

    public void buildEnvironment(Run<?, ?> build, EnvVars env) {
        throw new UnsupportedOperationException();
    }

    public String getValue() {
        throw new UnsupportedOperationException();
    }

    public void doTrim() {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object obj) {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public String getShortDescription() {
        throw new UnsupportedOperationException();
    }
}
