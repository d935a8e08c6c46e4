package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.project.AsSystem;
import io.jenkins.plugins.scalingo.project.Asked;
import io.jenkins.plugins.scalingo.project.DesiredSource;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/** What the merge requests want that plain jobs build. */
@Extension(ordinal = -90)
public final class MergeRequests implements DesiredSource {

    private final Asked asked = new Asked();

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return AsSystem.read(() -> {
            Stream<Wish> covering = MergeRequestJob.all()
                    .filter(job -> job.covers(key))
                    .flatMap(job -> job.wish(key.pullRequest()).stream());
            List<Wish> wishes = Stream.concat(covering, askedBy.stream().flatMap(job -> askers(key, job).stream()))
                    .toList();
            // What the platform's own triggers look after, no build of ours can have.
            return first(wishes, Wish.Released.class)
                    .or(() -> first(wishes, Wish.Open.class))
                    .or(() -> first(wishes, Wish.Unknown.class))
                    .or(() -> wishes.stream().findFirst())
                    .orElseGet(() -> new Wish.Gone(LocalizedLine.of(Messages._MergeRequests_nobody())));
        });
    }

    /** The review apps that a job's builds asked for. Reads memory only. */
    Set<ReviewAppKey> askedBy(String job) {
        return asked.by(job);
    }

    /** The wish of a job whose build asked, whatever its settings are: nothing is deployed but what it asks for. */
    private Optional<Wish> askers(ReviewAppKey key, String job) {
        Optional<Wish> wish = Optional.ofNullable(Jenkins.get().getItemByFullName(job, Job.class))
                .filter(found -> !(found.getParent() instanceof MultiBranchProject))
                .flatMap(found -> new MergeRequestHistory(found).wish(key.pullRequest()));
        wish.ifPresent(known -> asked.remember(job, key, !(known instanceof Wish.Gone)));
        return wish.map(
                known -> known instanceof Wish.Open open ? new Wish.Open(Optional.empty(), open.head()) : known);
    }

    @Override
    public Wish branch(BranchKey key) {
        return new Wish.Gone(LocalizedLine.of(Messages._MergeRequests_noBranch()));
    }

    @Override
    public Set<Key> keys() {
        return AsSystem.read(() -> MergeRequestJob.all().flatMap(MergeRequestJob::keys).collect(Collectors.toSet()));
    }

    private static Optional<Wish> first(List<Wish> wishes, Class<? extends Wish> kind) {
        return wishes.stream().filter(kind::isInstance).findFirst();
    }
}
