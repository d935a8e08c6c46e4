package com.cloudbees.plugins.credentials.domains;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.Serializable;
import java.util.List;

public class Domain implements Serializable {
    private Domain() {}

    @NonNull
    public static Domain global() {
        throw new UnsupportedOperationException();
    }

    public Domain resolve() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getDescription() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    public boolean isGlobal() {
        throw new UnsupportedOperationException();
    }

    public boolean test(DomainRequirement... requirements) {
        throw new UnsupportedOperationException();
    }

    public boolean test(@NonNull List<DomainRequirement> requirements) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }
}
