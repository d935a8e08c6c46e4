package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By job, the review apps that its builds asked for and that no settings name: news of the job is news of them.
 * Thread-safe.
 */
public final class Asked {

    private final Map<String, Set<ReviewAppKey>> byJob = new ConcurrentHashMap<>();

    /** The review apps that a job asked for and may still want. Reads memory only. */
    public Set<ReviewAppKey> by(String job) {
        return byJob.getOrDefault(job, Set.of());
    }

    /**
     * Notes what came of a question for a review app.
     *
     * @param job full name of the job that asked for it
     * @param wanted whether it may still be wanted
     */
    public void remember(String job, ReviewAppKey key, boolean wanted) {
        byJob.compute(job, (same, before) -> {
            Set<ReviewAppKey> keys = before == null ? ConcurrentHashMap.newKeySet() : before;
            if (wanted) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
            return keys.isEmpty() ? null : keys;
        });
    }
}
