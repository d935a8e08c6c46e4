package org.jenkinsci.plugins.github_branch_source;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.scm.SCM;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMHeadObserver;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.trait.SCMSourceTrait;

public class GitHubSCMSource extends AbstractGitSCMSource {
    public static final String VALID_GITHUB_REPO_NAME = "^[0-9A-Za-z._-]+$";

    public static final String VALID_GITHUB_USER_NAME = "^(?=[A-Za-z0-9-_]{1,39}$)([A-Za-z0-9]((?:[A-Za-z0-9]+|-(?=[A-Za-z0-9]+))*)(_(?:[A-Za-z0-9]+))?)";

    public static final String VALID_GIT_SHA1 = "^[a-fA-F0-9]{40}$";

    public static final String GITHUB_URL = null;

    public static final String GITHUB_COM = "github.com";

    public GitHubSCMSource(String repoOwner, String repository, String repositoryUrl, boolean configuredByUrl) {}

    @NonNull
    public String getApiUri() {
        throw new UnsupportedOperationException();
    }

    public void setApiUri(@CheckForNull String apiUri) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    public String getCredentialsId() {
        throw new UnsupportedOperationException();
    }

    public void setCredentialsId(@CheckForNull String credentialsId) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getRepoOwner() {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public String getRepository() {
        throw new UnsupportedOperationException();
    }

    public List<SCMSourceTrait> getTraits() {
        throw new UnsupportedOperationException();
    }

    public void setTraits(@CheckForNull List<SCMSourceTrait> traits) {
        throw new UnsupportedOperationException();
    }

    public static int getEventDelaySeconds() {
        throw new UnsupportedOperationException();
    }

    public static int getCacheSize() {
        throw new UnsupportedOperationException();
    }

    public String getRemote() {
        throw new UnsupportedOperationException();
    }

    public String getPronoun() {
        throw new UnsupportedOperationException();
    }

    public boolean checkObserverIncludesType(@NonNull SCMHeadObserver observer, @NonNull Class t) {
        throw new UnsupportedOperationException();
    }

    public boolean shouldRetrieve(@NonNull SCMHeadObserver observer, @CheckForNull SCMHeadEvent<?> event, @NonNull Class t) {
        throw new UnsupportedOperationException();
    }

    protected final void retrieve(@CheckForNull SCMSourceCriteria criteria, @NonNull SCMHeadObserver observer, @CheckForNull SCMHeadEvent<?> event, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected Set<String> retrieveRevisions(@NonNull TaskListener listener, Item retrieveContext)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected SCMRevision retrieve(@NonNull String headName, @NonNull TaskListener listener, Item retrieveContext)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    protected SCMRevision retrieve(SCMHead head, TaskListener listener) throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public SCM build(SCMHead head, SCMRevision revision) {
        throw new UnsupportedOperationException();
    }

    public SCMRevision getTrustedRevision(SCMRevision revision, TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected List<Action> retrieveActions(@NonNull SCMHead head, @CheckForNull SCMHeadEvent event, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    public void afterSave() {
        throw new UnsupportedOperationException();
    }
}
