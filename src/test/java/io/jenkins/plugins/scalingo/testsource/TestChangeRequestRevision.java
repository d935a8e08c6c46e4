package io.jenkins.plugins.scalingo.testsource;

import jenkins.scm.api.mixin.ChangeRequestSCMRevision;

/** A change request's commit, merged with a target that never moves. */
final class TestChangeRequestRevision extends ChangeRequestSCMRevision<TestChangeRequest> {

    private static final long serialVersionUID = 1L;

    private final String commit;

    TestChangeRequestRevision(TestChangeRequest head, String commit) {
        super(head, new TestRevision(head.getTarget(), "0".repeat(40)));
        this.commit = commit;
    }

    String commit() {
        return commit;
    }

    @Override
    public boolean equivalent(ChangeRequestSCMRevision<?> revision) {
        return revision instanceof TestChangeRequestRevision that
                && that.getHead().equals(getHead())
                && that.commit.equals(commit);
    }

    @Override
    protected int _hashCode() {
        return commit.hashCode();
    }

    @Override
    public String toString() {
        return commit + "+" + getTarget();
    }
}
