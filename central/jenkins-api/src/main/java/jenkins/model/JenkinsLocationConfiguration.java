package jenkins.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.PersistentDescriptor;
import hudson.util.FormValidation;

public class JenkinsLocationConfiguration extends GlobalConfiguration implements PersistentDescriptor {
    @NonNull
    public static JenkinsLocationConfiguration get() {
        throw new UnsupportedOperationException();
    }

    public void load() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getAdminAddress() {
        throw new UnsupportedOperationException();
    }

    public void setAdminAddress(@CheckForNull String adminAddress) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getUrl() {
        throw new UnsupportedOperationException();
    }

    public void setUrl(@CheckForNull String jenkinsUrl) {
        throw new UnsupportedOperationException();
    }

    public FormValidation doCheckUrl(String value) {
        throw new UnsupportedOperationException();
    }

    public FormValidation doCheckAdminAddress(String value) {
        throw new UnsupportedOperationException();
    }
}
