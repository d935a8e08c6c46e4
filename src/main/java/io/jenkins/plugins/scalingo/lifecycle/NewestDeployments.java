package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The newest deployments of apps, read once for all who follow one, and the call that makes one more. Shared by
 * {@link BranchReconciler} and {@link OrderReconciler}, so that what one of them did is seen by the other.
 */
final class NewestDeployments {

    private static final int SOME = 10;

    private final Listings<List<Deployment>> listings;

    NewestDeployments(InstantSource clock) {
        this.listings = new Listings<>(
                (client, app) -> client.deployments().list(app, SOME).stream()
                        .sorted(Comparator.comparing(
                                        Deployment::createdAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .reversed())
                        .toList(),
                clock);
    }

    /** The newest deployment of the key's app, as it was at {@code oldest} or later; empty if it has none. */
    Optional<Deployed> newest(Key key, Pass pass, Instant oldest) throws IOException, InterruptedException {
        return listings.look(key, pass.client(), oldest).stream().findFirst().map(Deployed::of);
    }

    /** A deployment as it stands now; as it was, if the platform does not list it any more. */
    Deployed now(Key key, Deployed deployed, Pass pass) throws IOException, InterruptedException {
        for (Deployment listed : listings.look(key, pass.client(), pass.oldest())) {
            if (listed.id().equals(deployed.id())) {
                return Deployed.of(listed);
            }
        }
        return Deployed.of(pass.client().deployments().get(key.app(), deployed.id()));
    }

    /**
     * The deployment that was made by an act whose answer was lost; empty if none was made since. If there are several,
     * somebody else has deployed too: then the one of the act's own commit is it, or else the newest.
     */
    Optional<Deployed> answer(Key key, Pass pass, Act intention) throws IOException, InterruptedException {
        List<Deployed> since = listings.look(key, pass.client(), pass.oldest()).stream()
                .map(Deployed::of)
                .takeWhile(deployed -> !deployed.id().equals(intention.before()))
                .toList();
        return since.stream()
                .filter(deployed -> deployed.commit() != null && deployed.isOf(intention.target()))
                .findFirst()
                .or(() -> since.stream().findFirst());
    }

    /** Whether {@code newest} was made by an act whose answer was lost. */
    static boolean isAnswer(Deployed newest, Act intention) {
        return newest != null && !Objects.equals(newest.id(), intention.before());
    }

    /**
     * Asks the platform for a deployment.
     *
     * @param call asks for it
     * @param refused what to do before the exception goes on if the platform certainly did not do it
     */
    Deployed deploy(Key key, PlatformCall<Deployment> call, PlatformCall<?> refused)
            throws IOException, InterruptedException {
        try {
            return Deployed.of(call.make());
        } catch (ScalingoException e) {
            if (!e.mayHaveHappened()) {
                refused.make();
            }
            throw e;
        } finally {
            outdate(key);
        }
    }

    /** The list of the key's app is out of date. */
    void outdate(Key key) {
        listings.outdate(key);
    }
}
