package hudson.plugins.git.util;

import hudson.model.Result;
import hudson.plugins.git.Revision;
import java.io.IOException;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean(defaultVisibility = 999)
public class Build implements Serializable, Cloneable {
    public Revision marked;

    public Revision revision;

    public int hudsonBuildNumber;

    public Result hudsonBuildResult;

    public Build(Revision marked, Revision revision, int buildNumber, Result result) {}

    public Build(Revision revision, int buildNumber, Result result) {}

    public Revision getRevision() {
        throw new UnsupportedOperationException();
    }

    public Revision getMarked() {
        throw new UnsupportedOperationException();
    }

    public int getBuildNumber() {
        throw new UnsupportedOperationException();
    }

    public Result getBuildResult() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public Build clone() {
        throw new UnsupportedOperationException();
    }

    public boolean isFor(String sha1) {
        throw new UnsupportedOperationException();
    }

    public Object readResolve() throws IOException {
        throw new UnsupportedOperationException();
    }
}
