package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.DeploymentStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/**
 * A deployment as last seen.
 *
 * @param id the platform's id
 * @param commit the commit that the platform deploys; null if it does not say
 * @param status its status when it was last seen
 * @param createdAt when the platform says it was made; null if it does not say
 * @param seconds how long it took; null while it runs, or if the platform does not say
 * @param log where the platform keeps its log, for whoever has a bearer; null if it does not say
 */
record Deployed(String id, String commit, DeploymentStatus status, Instant createdAt, Long seconds, URI log) {

    private static final int SHORTEST_HASH = 7;

    Deployed {
        requireNonNull(id);
        requireNonNull(status);
    }

    static Deployed of(Deployment deployment) {
        String commit = deployment.gitRef().isEmpty() ? null : deployment.gitRef();
        return new Deployed(
                deployment.id(),
                commit,
                deployment.status(),
                deployment.createdAt(),
                seconds(deployment),
                deployment.output());
    }

    private static Long seconds(Deployment deployment) {
        if (deployment.status().running()) {
            return null;
        }
        if (deployment.duration() != null && !deployment.duration().isZero()) {
            return deployment.duration().toSeconds();
        }
        return deployment.createdAt() == null || deployment.finishedAt() == null
                ? null
                : Long.valueOf(Duration.between(deployment.createdAt(), deployment.finishedAt())
                        .toSeconds());
    }

    /** Whether its end is still to come, as far as is known. */
    boolean goesOn() {
        return !status.succeeded() && !status.failed();
    }

    /** Whether it brings the target's commit; the platform may name a commit by its first digits, or not yet at all. */
    boolean isOf(Vouched target) {
        return isOf(target.commit());
    }

    /** How many times in a row the target was asked for and another commit came, with this answer to it. */
    int surprises(Vouched target, int before) {
        if (commit == null) {
            return before;
        }
        return isOf(target) ? 0 : before + 1;
    }

    boolean isOf(String wanted) {
        return commit == null
                || commit.equals(wanted)
                || commit.length() >= SHORTEST_HASH && wanted.startsWith(commit)
                || wanted.length() >= SHORTEST_HASH && commit.startsWith(wanted);
    }
}
