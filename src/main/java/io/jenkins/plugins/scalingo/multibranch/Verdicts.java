package io.jenkins.plugins.scalingo.multibranch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was said of the commits of change requests from forks. A branch source may take a Git host that fails for one
 * that trusts nobody, and a "no" destroys: it counts only when it is said again after a while. Thread-safe.
 */
final class Verdicts {

    /** What is known of a commit. */
    enum Verdict {
        TRUSTED,
        UNTRUSTED,
        /** Nobody can tell, or only since a moment ago. */
        UNKNOWN
    }

    /** How long a "no" must stand. */
    static final Duration DOUBTED = Duration.ofMinutes(10);

    private static final int REMEMBERED = 10_000;

    /** @param since when it was first said of the commit */
    private record Said(String commit, boolean trusted, Instant since, boolean certain) {}

    private final InstantSource clock;
    private final Map<String, Said> said = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Said> eldest) {
            return size() > REMEMBERED;
        }
    });

    Verdicts(InstantSource clock) {
        this.clock = clock;
    }

    /** What needs not be asked again; empty if it must. */
    Optional<Verdict> known(String job, String commit) {
        return Optional.ofNullable(said.get(job))
                .filter(before -> before.commit.equals(commit) && before.certain)
                .map(before -> before.trusted ? Verdict.TRUSTED : Verdict.UNTRUSTED);
    }

    /**
     * Takes note of an answer.
     *
     * @param trusted empty if there was none
     */
    Verdict heard(String job, String commit, Optional<Boolean> trusted) {
        if (trusted.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Said now = said.merge(job, first(commit, trusted.get()), this::together);
        return now.certain ? (now.trusted ? Verdict.TRUSTED : Verdict.UNTRUSTED) : Verdict.UNKNOWN;
    }

    private Said first(String commit, boolean trusted) {
        return new Said(commit, trusted, clock.instant(), trusted);
    }

    private Said together(Said before, Said now) {
        boolean sameNo = before.commit.equals(now.commit) && !before.trusted && !now.trusted;
        return sameNo
                ? new Said(now.commit, false, before.since, !now.since.isBefore(before.since.plus(DOUBTED)))
                : now;
    }
}
