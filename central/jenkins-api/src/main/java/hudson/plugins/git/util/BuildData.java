package hudson.plugins.git.util;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.Action;
import hudson.model.Api;
import hudson.plugins.git.Revision;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean(defaultVisibility = 999)
public class BuildData implements Action, Serializable, Cloneable {
    public Map<String, Build> buildsByBranchName;

    public Build lastBuild;

    public String scmName;

    public Set<String> remoteUrls;

    public BuildData() {}

    public BuildData(String scmName) {}

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getIconFileName() {
        throw new UnsupportedOperationException();
    }

    public String getUrlName() {
        throw new UnsupportedOperationException();
    }

    public void setIndex(Integer index) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Integer getIndex() {
        throw new UnsupportedOperationException();
    }

    public Object readResolve() {
        throw new UnsupportedOperationException();
    }

    public void saveBuild(Build build) {
        throw new UnsupportedOperationException();
    }

    public Build getLastBuildOfBranch(String branch) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public Revision getLastBuiltRevision() {
        throw new UnsupportedOperationException();
    }

    public Map<String, Build> getBuildsByBranchName() {
        throw new UnsupportedOperationException();
    }

    public void setScmName(String scmName) {
        throw new UnsupportedOperationException();
    }

    public String getScmName() {
        throw new UnsupportedOperationException();
    }

    public void addRemoteUrl(String remoteUrl) {
        throw new UnsupportedOperationException();
    }

    public Set<String> getRemoteUrls() {
        throw new UnsupportedOperationException();
    }

    public boolean hasBeenReferenced(String remoteUrl) {
        throw new UnsupportedOperationException();
    }

    public BuildData clone() {
        throw new UnsupportedOperationException();
    }

    public Api getApi() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public boolean similarTo(BuildData that) {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }
}
