package jenkins.plugins.git;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Action;
import hudson.model.Item;
import hudson.model.TaskListener;
import hudson.scm.SCM;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMHeadObserver;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.trait.SCMSourceTrait;

public abstract class AbstractGitSCMSource extends SCMSource {
    public static final String DEFAULT_REMOTE_NAME = "origin";

    public static final String REF_SPEC_REMOTE_NAME_PLACEHOLDER_STR = "@{remote}";

    public static final String REF_SPEC_REMOTE_NAME_PLACEHOLDER = null;

    public static final String REF_SPEC_DEFAULT = "+refs/heads/*:refs/remotes/" + "@{remote}" + "/*";

    public AbstractGitSCMSource() {}

    @CheckForNull
    public abstract String getCredentialsId();

    public abstract String getRemote();

    @NonNull
    public List<SCMSourceTrait> getTraits() {
        throw new UnsupportedOperationException();
    }

    public static boolean isFIPSCompliantTLS(String credentialsId, String remoteUrl) {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    protected SCMRevision retrieve(@NonNull SCMHead head, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected void retrieve(
            @CheckForNull SCMSourceCriteria criteria,
            @NonNull SCMHeadObserver observer,
            @CheckForNull SCMHeadEvent<?> event,
            @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @CheckForNull
    protected SCMRevision retrieve(
            @NonNull String revision, @NonNull TaskListener listener, @CheckForNull Item retrieveContext)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected Set<String> retrieveRevisions(@NonNull TaskListener listener, @CheckForNull Item retrieveContext)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected List<Action> retrieveActions(
            @NonNull SCMHead head, @CheckForNull SCMHeadEvent event, @NonNull TaskListener listener)
            throws IOException, InterruptedException {
        throw new UnsupportedOperationException();
    }

    protected String getCacheEntry() {
        throw new UnsupportedOperationException();
    }

    protected static File getCacheDir(String cacheEntry) {
        throw new UnsupportedOperationException();
    }

    protected static File getCacheDir(String cacheEntry, boolean createDirectory) {
        throw new UnsupportedOperationException();
    }

    protected static Lock getCacheLock(String cacheEntry) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public SCM build(@NonNull SCMHead head, @CheckForNull SCMRevision revision) {
        throw new UnsupportedOperationException();
    }

    public static class SCMRevisionImpl extends SCMRevision {
        public SCMRevisionImpl(SCMHead head, String hash) {
            super((SCMHead) null);
        }

        public String getHash() {
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
}
