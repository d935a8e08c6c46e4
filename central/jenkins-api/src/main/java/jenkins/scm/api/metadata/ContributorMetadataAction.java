package jenkins.scm.api.metadata;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.InvisibleAction;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class ContributorMetadataAction extends InvisibleAction implements Serializable {
    public ContributorMetadataAction(String contributor, String contributorDisplayName, String contributorEmail) {}

    @CheckForNull
    public String getContributor() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getContributorDisplayName() {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getContributorEmail() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }
}
