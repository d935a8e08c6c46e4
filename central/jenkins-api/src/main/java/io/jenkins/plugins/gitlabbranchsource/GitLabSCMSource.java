package io.jenkins.plugins.gitlabbranchsource;

import com.cloudbees.plugins.credentials.common.StandardCredentials;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.TaskListener;
import hudson.scm.SCM;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMHeadObserver;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.trait.SCMSourceTrait;

public class GitLabSCMSource extends AbstractGitSCMSource {
    public static final Logger LOGGER = null;

    public GitLabSCMSource(String serverName, String projectOwner, String projectPath) {}

    public String getServerName() {
        throw new UnsupportedOperationException();
    }

    public String getProjectOwner() {
        throw new UnsupportedOperationException();
    }

    public String getProjectPath() {
        throw new UnsupportedOperationException();
    }

    public String getHttpRemote() {
        throw new UnsupportedOperationException();
    }

    public void setHttpRemote(String httpRemote) {
        throw new UnsupportedOperationException();
    }

    public String getSshRemote() {
        throw new UnsupportedOperationException();
    }

    public void setSshRemote(String sshRemote) {
        throw new UnsupportedOperationException();
    }

    public String getProjectName() {
        throw new UnsupportedOperationException();
    }

    public void setProjectName(String projectName) {
        throw new UnsupportedOperationException();
    }

    public String getCredentialsId() {
        throw new UnsupportedOperationException();
    }

    public void setCredentialsId(String credentialsId) {
        throw new UnsupportedOperationException();
    }

    public String getRemote() {
        throw new UnsupportedOperationException();
    }

    public Long getProjectId() {
        throw new UnsupportedOperationException();
    }

    public void setProjectId(Long projectId) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public List<SCMSourceTrait> getTraits() {
        throw new UnsupportedOperationException();
    }

    public void setTraits(List<SCMSourceTrait> traits) {
        throw new UnsupportedOperationException();
    }

    protected SCMRevision retrieve(@NonNull SCMHead head, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected void retrieve(
            SCMSourceCriteria criteria,
            @NonNull SCMHeadObserver observer,
            SCMHeadEvent<?> event,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected SCMRevision retrieve(@NonNull String thingName, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected Set<String> retrieveRevisions(@NonNull TaskListener listener) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected List<Action> retrieveActions(@NonNull SCMHead head, SCMHeadEvent event, @NonNull TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCM build(@NonNull SCMHead head, SCMRevision revision) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCMRevision getTrustedRevision(@NonNull SCMRevision revision, @NonNull TaskListener listener) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected List<Action> retrieveActions(
            @NonNull SCMRevision revision, SCMHeadEvent event, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void afterSave() {
        throw new UnsupportedOperationException();
    }

    public StandardCredentials credentials() {
        throw new UnsupportedOperationException();
    }
}
