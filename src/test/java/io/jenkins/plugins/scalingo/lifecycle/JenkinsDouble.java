package io.jenkins.plugins.scalingo.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Jenkins knows, as far as the engine asks: a job for each key, its builds, and whether it stands for a live
 * branch.
 */
final class JenkinsDouble implements Desired {

    private record Build(int number, String commit, boolean green) {}

    private static final class Job {
        final String name;
        final List<Build> builds = new ArrayList<>();
        String gone;
        String unknown;
        String released;
        String headNow;

        Job(String name) {
            this.name = name;
        }

        Wish wish() {
            if (unknown != null) {
                return new Wish.Unknown(unknown);
            }
            if (gone != null) {
                return new Wish.Gone(gone);
            }
            if (released != null) {
                return new Wish.Released(Line.of(released));
            }
            Optional<Vouched> green = builds.stream()
                    .filter(Build::green)
                    .reduce((first, second) -> second)
                    .map(build -> new Vouched(build.commit(), name, build.number()));
            Optional<String> head = builds.stream().reduce((first, second) -> second).map(Build::commit);
            return new Wish.Open(green, head);
        }
    }

    private final Map<Key, Job> jobs = new LinkedHashMap<>();
    private final Map<LinkKey, Wish> links = new LinkedHashMap<>();
    private Runnable hostIsAsked = () -> {};

    /** A build ends; the number of the build. */
    int built(Key key, String commit, boolean green) {
        Job job = job(key);
        job.builds.add(new Build(job.builds.size() + 1, commit, green));
        return job.builds.size();
    }

    void gone(Key key, String why) {
        job(key).gone = why;
    }

    void back(Key key) {
        job(key).gone = null;
        job(key).unknown = null;
        job(key).released = null;
    }

    void released(Key key, String why) {
        job(key).released = why;
    }

    void unknown(Key key, String why) {
        job(key).unknown = why;
    }

    /** The build records are discarded; the job stays. */
    void discardBuilds(Key key) {
        job(key).builds.clear();
    }

    /** All that is wanted is wanted of an account of this name. */
    void callAccount(String name) {
        Map<Key, Job> before = new LinkedHashMap<>(jobs);
        jobs.clear();
        before.forEach((key, job) -> jobs.put(
                key instanceof ReviewAppKey review
                        ? new ReviewAppKey(name, review.app(), review.pullRequest())
                        : new BranchKey(name, key.app(), ((BranchKey) key).branch()),
                job));
    }

    /** What the settings say of a repo link. */
    void link(LinkKey key, Wish wish) {
        links.put(key, wish);
    }

    /** The full name of the key's job. */
    String name(Key key) {
        return job(key).name;
    }

    private Job job(Key key) {
        return jobs.computeIfAbsent(
                key, k -> new Job("team/web/" + (k instanceof ReviewAppKey r ? "PR-" + r.pullRequest() : "main")));
    }

    private Wish wish(Key key) {
        return jobs.containsKey(key) ? jobs.get(key).wish() : new Wish.Gone("no project's settings cover it");
    }

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return wish(key);
    }

    @Override
    public Wish branch(BranchKey key) {
        return wish(key);
    }

    /** The Git host says from now on that this is the head; null: it cannot be asked. */
    void hostSays(Key key, String head) {
        job(key).headNow = head;
    }

    /** Called whenever the Git host is asked. */
    void hostIsAsked(Runnable listener) {
        hostIsAsked = listener;
    }

    @Override
    public Optional<String> headNow(String name) {
        hostIsAsked.run();
        return jobs.values().stream()
                .filter(job -> job.name.equals(name) && job.headNow != null)
                .map(job -> job.headNow)
                .findFirst();
    }

    @Override
    public Wish link(LinkKey key) {
        return links.getOrDefault(key, new Wish.Gone("no project's settings cover it"));
    }

    @Override
    public Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>();
        links.forEach((key, wish) -> {
            if (!(wish instanceof Wish.Gone)) {
                keys.add(key);
            }
        });
        jobs.forEach((key, job) -> {
            if (job.gone == null && job.released == null) {
                keys.add(key);
            }
        });
        return keys;
    }
}
