package io.jenkins.plugins.scalingo.githost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEditor;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A repository with branches and change requests, and what developers do to it. Each act is told to the host's
 * followers before it returns. Thread-safe, by its own lock; followers are told outside of it.
 */
public final class HostedRepository implements AutoCloseable {
    /** The branch that is there from the first commit on, and that change requests are for. */
    public static final String MAIN = "main";

    private final long id;
    private final String owner;
    private final String name;
    private final Repository git;
    private final String requestRefs;
    private final Follower follower;
    private final SortedMap<Integer, ChangeRequest> requests = new TreeMap<>();

    HostedRepository(long id, String owner, String name, Repository git, String requestRefs, Follower follower) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.git = git;
        this.requestRefs = requestRefs;
        this.follower = follower;
    }

    /** Owner and name, as in an address. */
    public String path() {
        return owner + "/" + name;
    }

    /** The newest commit of a branch; empty if there is no such branch. */
    public Optional<String> head(String branch) {
        return resolve(Constants.R_HEADS + branch);
    }

    /** Commits a file to a branch, which is made of main if need be, and returns the commit. */
    public String push(String branch, String file, String text) {
        String before;
        String after;
        List<ChangeRequest> moved;
        synchronized (this) {
            before = head(branch).orElse(Follower.NONE);
            after = commit(head(branch).or(() -> head(MAIN)), file, text);
            point(Constants.R_HEADS + branch, after);
            moved = requests.values().stream()
                    .filter(request -> request.open() && request.owner().equals(owner))
                    .filter(request -> request.branch().equals(branch))
                    .map(request -> put(request.at(after)))
                    .toList();
        }
        follower.pushed(this, branch, before, after);
        moved.forEach(request -> follower.changed(this, request, Follower.Change.UPDATED));
        return after;
    }

    /** Deletes a branch, as after a merge. */
    public void deleteBranch(String branch) {
        String before = head(branch).orElseThrow();
        synchronized (this) {
            point(Constants.R_HEADS + branch, null);
        }
        follower.pushed(this, branch, before, Follower.NONE);
    }

    /** Opens a change request for a branch that is there, and returns its head. */
    public String open(int number, String branch) {
        return open(new ChangeRequest(
                number, "Change " + number, owner, branch, MAIN, head(branch).orElseThrow(), true));
    }

    /** Opens a change request with one commit on somebody else's copy of main, and returns its head. */
    public String openFromFork(int number, String stranger, String branch, String file, String text) {
        String head = commit(head(MAIN), file, text);
        return open(new ChangeRequest(number, "Change " + number, stranger, branch, MAIN, head, true));
    }

    /** Closes a change request, merged or not. */
    public void close(int number) {
        follower.changed(this, put(request(number).open(false)), Follower.Change.CLOSED);
    }

    /** Opens a closed change request again. */
    public void reopen(int number) {
        follower.changed(this, put(request(number).open(true)), Follower.Change.REOPENED);
    }

    /** A change request by its number. */
    public synchronized ChangeRequest request(int number) {
        return find(number).orElseThrow(() -> new NoSuchElementException(path() + " has no change request " + number));
    }

    @Override
    public void close() {
        git.close();
    }

    long id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    Repository git() {
        return git;
    }

    synchronized Optional<ChangeRequest> find(int number) {
        return Optional.ofNullable(requests.get(number));
    }

    synchronized List<ChangeRequest> openRequests() {
        return requests.values().stream().filter(ChangeRequest::open).toList();
    }

    /** Branches with their newest commits. */
    Map<String, String> branches() {
        Map<String, String> branches = new LinkedHashMap<>();
        refs(Constants.R_HEADS)
                .forEach((ref, commit) -> branches.put(ref.substring(Constants.R_HEADS.length()), commit));
        return branches;
    }

    /** Refs below a prefix, by their full names. */
    Map<String, String> refs(String prefix) {
        try {
            Map<String, String> refs = new LinkedHashMap<>();
            for (Ref ref : git.getRefDatabase().getRefsByPrefix(prefix)) {
                refs.put(ref.getName(), ref.getObjectId().name());
            }
            return refs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commit that a ref, a short name of one, or a hash stands for. */
    Optional<String> resolve(String revision) {
        try {
            return Optional.ofNullable(git.resolve(revision + "^{commit}")).map(ObjectId::name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a commit. */
    RevCommit commit(String hash) {
        try (RevWalk walk = new RevWalk(git)) {
            return walk.parseCommit(ObjectId.fromString(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a commit, with their texts. */
    Map<String, String> files(String hash) {
        Map<String, String> files = new LinkedHashMap<>();
        try (TreeWalk tree = new TreeWalk(git)) {
            tree.addTree(commit(hash).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                byte[] text = git.open(tree.getObjectId(0)).getBytes();
                files.put(tree.getPathString(), new String(text, StandardCharsets.UTF_8));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String open(ChangeRequest request) {
        if (find(request.number()).isPresent()) {
            throw new IllegalStateException(path() + " has a change request " + request.number());
        }
        follower.changed(this, put(request), Follower.Change.OPENED);
        return request.head();
    }

    private synchronized ChangeRequest put(ChangeRequest request) {
        requests.put(request.number(), request);
        point(requestRefs + request.number() + "/head", request.head());
        return request;
    }

    private String commit(Optional<String> parent, String file, String text) {
        try (ObjectInserter inserter = git.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
            DirCache index = parent.isEmpty()
                    ? DirCache.newInCore()
                    : DirCache.read(git.newObjectReader(), commit(parent.get()).getTree());
            DirCacheEditor editor = index.editor();
            editor.add(new DirCacheEditor.PathEdit(file) {
                @Override
                public void apply(DirCacheEntry entry) {
                    entry.setFileMode(FileMode.REGULAR_FILE);
                    entry.setObjectId(blob);
                }
            });
            editor.finish();
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(index.writeTree(inserter));
            parent.map(ObjectId::fromString).ifPresent(commit::setParentId);
            PersonIdent developer = new PersonIdent("A developer", "developer@example.com");
            commit.setAuthor(developer);
            commit.setCommitter(developer);
            commit.setMessage("Change " + file);
            ObjectId made = inserter.insert(commit);
            inserter.flush();
            return made.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void point(String ref, String commit) {
        try {
            RefUpdate update = git.updateRef(ref);
            update.setForceUpdate(true);
            if (commit == null) {
                update.delete();
            } else {
                update.setNewObjectId(ObjectId.fromString(commit));
                update.update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
