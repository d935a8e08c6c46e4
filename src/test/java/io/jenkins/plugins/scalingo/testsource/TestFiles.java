package io.jenkins.plugins.scalingo.testsource;

import hudson.Extension;
import hudson.scm.SCM;
import hudson.scm.SCMDescriptor;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jenkins.scm.api.SCMFile;
import jenkins.scm.api.SCMFileSystem;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.SCMSource;
import jenkins.scm.api.SCMSourceDescriptor;

/** Lets Pipeline read the repository's Jenkinsfile without a checkout. */
final class TestFiles extends SCMFileSystem {

    private final String jenkinsfile;

    private TestFiles(SCMRevision revision, String jenkinsfile) {
        super(revision);
        this.jenkinsfile = jenkinsfile;
    }

    @Override
    public long lastModified() {
        return 0;
    }

    @Override
    public SCMFile getRoot() {
        return new Root();
    }

    private final class Root extends SCMFile {
        @Override
        protected SCMFile newChild(String name, boolean assumeIsDirectory) {
            return new Jenkinsfile(this, name);
        }

        @Override
        public Iterable<SCMFile> children() {
            return List.of(newChild("Jenkinsfile", false));
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        protected Type type() {
            return Type.DIRECTORY;
        }

        @Override
        public InputStream content() {
            throw new UnsupportedOperationException();
        }
    }

    private final class Jenkinsfile extends SCMFile {
        Jenkinsfile(SCMFile parent, String name) {
            super(parent, name);
        }

        @Override
        protected SCMFile newChild(String name, boolean assumeIsDirectory) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<SCMFile> children() {
            return List.of();
        }

        @Override
        public long lastModified() {
            return 0;
        }

        @Override
        protected Type type() {
            return getName().equals("Jenkinsfile") ? Type.REGULAR_FILE : Type.NONEXISTENT;
        }

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(jenkinsfile.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** For the test source alone. */
    @Extension
    public static final class BuilderImpl extends Builder {
        @Override
        public boolean supports(SCM scm) {
            return false;
        }

        @Override
        public boolean supports(SCMSource source) {
            return source instanceof TestSource;
        }

        @Override
        protected boolean supportsDescriptor(@SuppressWarnings("rawtypes") SCMDescriptor descriptor) {
            return false;
        }

        @Override
        protected boolean supportsDescriptor(SCMSourceDescriptor descriptor) {
            return descriptor instanceof TestSource.DescriptorImpl;
        }

        @Override
        public SCMFileSystem build(SCMSource source, SCMHead head, SCMRevision revision) {
            return new TestFiles(revision, ((TestSource) source).repository().jenkinsfile());
        }
    }
}
