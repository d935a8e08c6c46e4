package io.jenkins.plugins.scalingo.testsource;

import hudson.Extension;
import hudson.model.TaskListener;
import hudson.scm.NullSCM;
import hudson.scm.SCM;
import io.jenkins.plugins.scalingo.multibranch.HeadCommit;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import jenkins.scm.api.SCMFile;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadEvent;
import jenkins.scm.api.SCMHeadObserver;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMProbe;
import jenkins.scm.api.SCMProbeStat;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceCriteria;
import jenkins.scm.api.SCMSourceDescriptor;

/** Lists the heads of a {@link TestRepository}. */
public final class TestSource extends SCMSource {

    private final String repository;

    public TestSource(String repository) {
        this.repository = repository;
        setId(repository);
    }

    TestRepository repository() {
        return TestRepository.named(repository);
    }

    @Override
    protected void retrieve(
            SCMSourceCriteria criteria, SCMHeadObserver observer, SCMHeadEvent<?> event, TaskListener listener)
            throws IOException, InterruptedException {
        if (!repository().isReachable()) {
            throw new IOException("The test repository does not answer");
        }
        for (Map.Entry<SCMHead, SCMRevision> head : repository().heads().entrySet()) {
            if (criteria == null || criteria.isHead(new JenkinsfileProbe(head.getKey().getName()), listener)) {
                observer.observe(head.getKey(), head.getValue());
            }
            if (!observer.isObserving()) {
                return;
            }
        }
    }

    @Override
    public SCMRevision getTrustedRevision(SCMRevision revision, TaskListener listener) {
        boolean fork = revision.getHead().getOrigin() instanceof SCMHeadOrigin.Fork;
        return fork && !repository().isTrusting() ? new TestRevision(new SCMHead("main"), "trusted") : revision;
    }

    @Override
    public SCM build(SCMHead head, SCMRevision revision) {
        return new NullSCM();
    }

    private static final class JenkinsfileProbe extends SCMProbe {
        private static final long serialVersionUID = 1L;

        private final String name;

        JenkinsfileProbe(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        public SCMProbeStat stat(String path) {
            return SCMProbeStat.fromType(
                    path.equals("Jenkinsfile") ? SCMFile.Type.REGULAR_FILE : SCMFile.Type.NONEXISTENT);
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    @Extension
    public static final class DescriptorImpl extends SCMSourceDescriptor {
        @Override
        public String getDisplayName() {
            return "Test repository";
        }
    }

    /** The head's commit of either kind of revision. */
    @Extension
    public static final class Commits implements HeadCommit {
        @Override
        public Optional<String> headOf(SCMRevision revision) {
            if (revision instanceof TestRevision branch) {
                return Optional.of(branch.commit());
            }
            return revision instanceof TestChangeRequestRevision changeRequest
                    ? Optional.of(changeRequest.commit())
                    : Optional.empty();
        }
    }
}
