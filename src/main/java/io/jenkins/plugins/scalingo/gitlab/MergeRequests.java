package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.model.Job;
import hudson.security.ACL;
import hudson.security.ACLContext;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.DesiredSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.model.Jenkins;

/** What the merge requests want that plain jobs build. */
@Extension(ordinal = -90)
public final class MergeRequests implements DesiredSource {

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return asSystem(() -> {
            List<Wish> wishes = Stream.concat(
                            MergeRequestJob.all().filter(job -> job.covers(key)), asker(askedBy))
                    .distinct()
                    .flatMap(job -> job.wish(key.pullRequest()).stream())
                    .toList();
            return first(wishes, Wish.Open.class)
                    .or(() -> first(wishes, Wish.Unknown.class))
                    .or(() -> wishes.stream().findFirst())
                    .orElseGet(() -> new Wish.Gone("no plain job builds its merge request"));
        });
    }

    @Override
    public Wish branch(BranchKey key) {
        return new Wish.Gone("merge requests want no branch");
    }

    @Override
    public Set<Key> keys() {
        return asSystem(() -> MergeRequestJob.all().flatMap(MergeRequestJob::keys).collect(Collectors.toSet()));
    }

    /** A job whose pipeline asked for the review app of another app than its settings name, or without any. */
    private static Stream<MergeRequestJob> asker(Optional<String> askedBy) {
        return askedBy.map(name -> Jenkins.get().getItemByFullName(name, Job.class)).stream()
                .flatMap(job -> MergeRequestJob.of(job).stream());
    }

    private static Optional<Wish> first(List<Wish> wishes, Class<? extends Wish> kind) {
        return wishes.stream().filter(kind::isInstance).findFirst();
    }

    @SuppressWarnings("try") // closing it is all that is to be done with it
    private static <T> T asSystem(Supplier<T> reading) {
        try (ACLContext ignored = ACL.as2(ACL.SYSTEM2)) {
            return reading.get();
        }
    }
}
