package io.jenkins.plugins.scalingo.testsource;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMRevision;

/** A commit of a branch. */
final class TestRevision extends SCMRevision {

    private static final long serialVersionUID = 1L;

    private final String commit;

    TestRevision(SCMHead head, String commit) {
        super(head);
        this.commit = commit;
    }

    String commit() {
        return commit;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestRevision that && that.getHead().equals(getHead()) && that.commit.equals(commit);
    }

    @Override
    public int hashCode() {
        return commit.hashCode();
    }

    @Override
    public String toString() {
        return commit;
    }
}
