package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;

/**
 * What the ledger holds about one child app. Its {@code id} is what allows a deletion: it says that the plugin made it.
 *
 * @param pullRequest number of the change request
 * @param name the child app's name: the one to be given, or the one that it was last seen under
 * @param job full name of the job whose build asked for it
 * @param by which build asked for it last, for the reader
 * @param asked whether a build asked for it that has not been answered yet
 * @param dismissedBy who wants it away although the change request lives; null if nobody does
 * @param id the child app's id; null until it was made
 * @param url where it answers; null until that is known
 * @param madeAt when it was made; null until it was
 * @param doing what is being done right now, or was when the process ended; null when nothing is
 */
record ChildAppEntry(
        String pullRequest,
        String name,
        String job,
        String by,
        boolean asked,
        String dismissedBy,
        String id,
        URI url,
        Instant madeAt,
        Doing doing) {

    /** What may be under way. */
    enum Kind {
        MAKE,
        DELETE
    }

    /**
     * Something that is done on the platform, written down before the call.
     *
     * @param kind what is done
     * @param at when it was about to be done
     */
    record Doing(Kind kind, Instant at) {
        Doing {
            requireNonNull(kind);
            requireNonNull(at);
        }
    }

    ChildAppEntry {
        requireNonNull(pullRequest);
        requireNonNull(name);
        requireNonNull(job);
        requireNonNull(by);
    }

    static ChildAppEntry of(ChildAppKey key, String job, String by) {
        return new ChildAppEntry(
                key.pullRequest(), key.child().value(), job, by, true, null, null, null, null, null);
    }

    /** A build asks for it, also if it is there already. */
    ChildAppEntry askedAgain(String asker, String build) {
        return new ChildAppEntry(pullRequest, name, asker, build, true, null, id, url, madeAt, doing);
    }

    ChildAppEntry dismissed(String who) {
        return new ChildAppEntry(pullRequest, name, job, by, false, who, id, url, madeAt, doing);
    }

    ChildAppEntry about(Kind kind, Instant now) {
        return doing(new Doing(kind, now));
    }

    /** What was about to be done was not done. */
    ChildAppEntry refused() {
        return doing(null);
    }

    private ChildAppEntry doing(Doing now) {
        return new ChildAppEntry(pullRequest, name, job, by, asked, dismissedBy, id, url, madeAt, now);
    }

    /** The platform made it, under this id. */
    ChildAppEntry made(String newId, Instant at) {
        return new ChildAppEntry(pullRequest, name, job, by, asked, dismissedBy, newId, url, at, null);
    }

    /** The platform lists it: whoever asked for it has it. */
    ChildAppEntry seen(String currentName, URI address) {
        return new ChildAppEntry(pullRequest, currentName, job, by, false, dismissedBy, id, address, madeAt, doing);
    }

    /** It is not there any more. */
    ChildAppEntry vanished(String nextName) {
        return new ChildAppEntry(pullRequest, nextName, job, by, asked, dismissedBy, null, null, null, null);
    }

    boolean isDoing(Kind kind) {
        return doing != null && doing.kind() == kind;
    }
}
