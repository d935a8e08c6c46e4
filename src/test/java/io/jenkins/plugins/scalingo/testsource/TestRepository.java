package io.jenkins.plugins.scalingo.testsource;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.SCMRevision;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;

/**
 * What a branch source sees: heads with a commit each, and a Jenkinsfile. Found by name, as a server is. Thread-safe.
 */
public final class TestRepository {

    private static final Map<String, TestRepository> ALL = new ConcurrentHashMap<>();

    private final Map<String, SCMRevision> heads = new LinkedHashMap<>();
    private String jenkinsfile = "echo 'green'";
    private boolean reachable = true;
    private boolean trusting = true;

    private TestRepository() {}

    /** The repository of that name, made at its first mention. */
    public static TestRepository named(String name) {
        return ALL.computeIfAbsent(name, same -> new TestRepository());
    }

    /** A new, empty repository of that name. */
    public static TestRepository fresh(String name) {
        TestRepository made = new TestRepository();
        ALL.put(name, made);
        return made;
    }

    public synchronized TestRepository jenkinsfile(String text) {
        jenkinsfile = text;
        return this;
    }

    synchronized String jenkinsfile() {
        return jenkinsfile;
    }

    public synchronized TestRepository reachable(boolean answers) {
        reachable = answers;
        return this;
    }

    synchronized boolean isReachable() {
        return reachable;
    }

    /** Whether the authors of forks are trusted. */
    public synchronized TestRepository trusting(boolean trusts) {
        trusting = trusts;
        return this;
    }

    synchronized boolean isTrusting() {
        return trusting;
    }

    public synchronized TestRepository branch(String name, String commit) {
        heads.put(name, new TestRevision(new SCMHead(name), commit));
        return this;
    }

    public synchronized TestRepository deleteBranch(String name) {
        heads.remove(name);
        return this;
    }

    /** Opens a change request, or pushes to it; its job is named as the GitHub branch source would. */
    public TestRepository changeRequest(int number, String commit) {
        return changeRequest("PR-" + number, number, commit, SCMHeadOrigin.DEFAULT);
    }

    public TestRepository changeRequestFromFork(int number, String commit) {
        return changeRequest("PR-" + number, number, commit, new SCMHeadOrigin.Fork("somebody"));
    }

    public TestRepository changeRequest(String name, int number, String commit, SCMHeadOrigin origin) {
        return changeRequest(new TestChangeRequest(name, number, origin, ChangeRequestCheckoutStrategy.HEAD), commit);
    }

    /** Opens a change request of which Jenkins builds a merge with its target. */
    public TestRepository mergedChangeRequest(int number, String commit) {
        return changeRequest(
                new TestChangeRequest(
                        "PR-" + number, number, SCMHeadOrigin.DEFAULT, ChangeRequestCheckoutStrategy.MERGE),
                commit);
    }

    private synchronized TestRepository changeRequest(TestChangeRequest head, String commit) {
        heads.put(head.getName(), new TestChangeRequestRevision(head, commit));
        return this;
    }

    public TestRepository close(int number) {
        return deleteBranch("PR-" + number);
    }

    synchronized Map<SCMHead, SCMRevision> heads() {
        Map<SCMHead, SCMRevision> now = new LinkedHashMap<>();
        heads.values().forEach(revision -> now.put(revision.getHead(), revision));
        return now;
    }
}
