package io.jenkins.plugins.scalingo.simulator;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A repository on its host, with branches and pull requests, and what developers do to it. The platform learns of each
 * act at once, as by a webhook. Commits may be named by the caller or are made up; either way they are returned.
 * Thread-safe.
 */
public final class Repository {
    private enum Tests {
        RUNNING,
        SUCCEEDED,
        FAILED
    }

    private final World world;
    private final String url;
    private final String host;
    private final String path;
    private final Map<String, String> branches = new LinkedHashMap<>();
    private final SortedMap<Integer, Pull> pulls = new TreeMap<>();
    private final Map<String, Tests> tests = new HashMap<>();
    private boolean tested;

    Repository(World world, String url) {
        this.world = world;
        this.url = url;
        URI uri = URI.create(url);
        this.host = uri.getScheme() + "://" + uri.getAuthority();
        this.path = uri.getPath().substring(1);
    }

    /** Address of the repository, without a slash or .git at its end. */
    public String url() {
        return url;
    }

    /** Pushes a new commit to a branch, which is made if need be. */
    public String push(String branch) {
        return push(branch, world.act(world.ids::commit));
    }

    /** Pushes this commit to a branch; with an older one, a force-push. */
    public String push(String branch, String commit) {
        world.act(() -> moveBranch(branch, commit));
        return commit;
    }

    /** Deletes a branch, as after a merge. */
    public void deleteBranch(String branch) {
        world.act(() -> branches.remove(branch));
    }

    /** The newest commit of a branch, or null when there is no such branch. */
    public String head(String branch) {
        return world.act(() -> branches.get(branch));
    }

    /** Opens a pull request from a branch of this repository, which is made if need be, and returns its head. */
    public String open(int number, String branch) {
        return world.act(() -> open(number, this, branch));
    }

    /** Opens a pull request from somebody else's copy of this repository and returns its head. */
    public String openFromFork(int number, String owner, String branch) {
        return world.act(() -> open(number, world.repository(forkUrl(owner)), branch));
    }

    /** Pushes a new commit to an open pull request's branch. */
    public String pushTo(int number) {
        return pushTo(number, world.act(world.ids::commit));
    }

    /** Pushes this commit to a pull request's branch. */
    public String pushTo(int number, String commit) {
        return world.act(() -> {
            Pull pull = pull(number);
            pull.source.moveBranch(pull.branch, commit);
            return commit;
        });
    }

    /** Closes a pull request, merged or not. */
    public void close(int number) {
        world.act(() -> {
            Pull pull = pull(number);
            if (pull.isOpen()) {
                pull.closedAt = world.now();
                world.platform.closed(pull);
            }
        });
    }

    /** Opens a closed pull request again; its branch is made again if it was deleted. */
    public void reopen(int number) {
        world.act(() -> {
            Pull pull = pull(number);
            if (!pull.isOpen()) {
                pull.closedAt = null;
                pull.head = pull.source.branches.computeIfAbsent(pull.branch, branch -> pull.head);
                world.platform.active(pull);
                world.platform.reopened(pull);
            }
        });
    }

    /** Renames the branch of a pull request; what was linked to the old name stays linked to it. */
    public void renameBranch(int number, String branch) {
        world.act(() -> {
            Pull pull = pull(number);
            String commit = pull.source.branches.remove(pull.branch);
            pull.source.branches.put(branch, commit == null ? pull.head : commit);
            pull.branch = branch;
        });
    }

    /** Changes a pull request's title. */
    public void retitle(int number, String title) {
        world.act(() -> pull(number).title = title);
    }

    /** Whether a pull request is open; one that never was is not. */
    public boolean isOpen(int number) {
        return world.act(() -> pulls.containsKey(number) && pull(number).isOpen());
    }

    /** The newest commit of a pull request. */
    public String headOf(int number) {
        return world.act(() -> pull(number).head);
    }

    /** Whether new commits have tests that the platform's own triggers wait for; there are none at first. */
    public void tested(boolean tests) {
        world.act(() -> tested = tests);
    }

    /** The tests of a commit succeeded. */
    public void testsSucceeded(String commit) {
        world.act(() -> {
            tests.put(commit, Tests.SUCCEEDED);
            world.platform.testsSucceeded(this, commit);
        });
    }

    /** The tests of a commit failed. */
    public void testsFailed(String commit) {
        world.act(() -> tests.put(commit, Tests.FAILED));
    }

    boolean testsAllow(String commit) {
        Tests state = tests.get(commit);
        return state == null || state == Tests.SUCCEEDED;
    }

    String headOrNull(String branch) {
        return branches.get(branch);
    }

    Map<String, String> branches() {
        return branches;
    }

    List<Pull> openPulls() {
        return pulls.values().stream().filter(Pull::isOpen).toList();
    }

    Pull pullOrNull(int number) {
        return pulls.get(number);
    }

    /** Scheme and host. */
    String host() {
        return host;
    }

    String scmType() {
        return switch (host) {
            case "https://github.com" -> "github";
            case "https://gitlab.com" -> "gitlab";
            default -> host.contains("gitlab") ? "gitlab-self-hosted" : "github-enterprise";
        };
    }

    String owner() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String path() {
        return path;
    }

    private String forkUrl(String owner) {
        return host + "/" + owner + "/" + name();
    }

    private String open(int number, Repository source, String branch) {
        if (pulls.containsKey(number)) {
            throw new IllegalStateException("pull request " + number + " of " + url + " was opened before");
        }
        Pull pull = new Pull(world.ids.number(), number, this, source, branch, world.now());
        pull.head = source.branches.computeIfAbsent(branch, name -> source.noted(world.ids.commit()));
        pulls.put(number, pull);
        world.platform.opened(pull);
        return pull.head;
    }

    private void moveBranch(String branch, String commit) {
        branches.put(branch, noted(commit));
        world.repositories().forEach(repository -> repository.branchMoved(this, branch, commit));
        world.platform.pushed(this, branch, commit);
    }

    private void branchMoved(Repository source, String branch, String commit) {
        for (Pull pull : pulls.values()) {
            if (pull.isOpen() && pull.source.equals(source) && pull.branch.equals(branch)) {
                pull.head = commit;
                world.platform.active(pull);
            }
        }
    }

    private String noted(String commit) {
        if (tested) {
            tests.putIfAbsent(commit, Tests.RUNNING);
        }
        return commit;
    }

    private Pull pull(int number) {
        Pull pull = pulls.get(number);
        if (pull == null) {
            throw new IllegalStateException("there is no pull request " + number + " in " + url);
        }
        return pull;
    }
}
