package io.jenkins.plugins.scalingo.demo;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Desired;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** As much of a Jenkins as the engine asks for: a job for each key, and what its builds said. Thread-safe. */
public final class PaperJenkins implements Desired {

    private static final class Job {
        private int builds;
        private Vouched green;
        private String head;
        private String gone;
    }

    private final Map<Key, Job> jobs = new HashMap<>();

    /**
     * A build of the key's job ends.
     *
     * @return the build's number
     */
    public synchronized int built(Key key, String commit, boolean green) {
        Job job = jobs.computeIfAbsent(key, each -> new Job());
        job.builds++;
        job.head = commit;
        if (green) {
            job.green = new Vouched(commit, name(key), job.builds);
        }
        return job.builds;
    }

    /** The key's job no longer stands for anything that lives. */
    public synchronized void gone(Key key, String why) {
        jobs.computeIfAbsent(key, each -> new Job()).gone = why;
    }

    /** The full name of the key's job. */
    public static String name(Key key) {
        return key.app() + "/" + (key instanceof ReviewAppKey reviewApp ? "PR-" + reviewApp.pullRequest() : "main");
    }

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return wish(key);
    }

    @Override
    public Wish branch(BranchKey key) {
        return wish(key);
    }

    private synchronized Wish wish(Key key) {
        Job job = jobs.get(key);
        if (job == null) {
            return new Wish.Gone("it has no job");
        }
        return job.gone == null
                ? new Wish.Open(Optional.ofNullable(job.green), Optional.ofNullable(job.head))
                : new Wish.Gone(job.gone);
    }

    @Override
    public synchronized Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>();
        jobs.forEach((key, job) -> {
            if (job.gone == null) {
                keys.add(key);
            }
        });
        return keys;
    }
}
