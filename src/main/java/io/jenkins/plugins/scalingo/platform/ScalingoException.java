package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A call to the platform failed. The message is one line for the person concerned: what was tried, for which app, what
 * the platform said, and what to do about it. Neither the message nor a cause ever holds a token.
 */
public final class ScalingoException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int status;
    private final String call;
    private final String app;
    private final String said;
    private final String resource;
    private final Duration retryAfter;
    private final boolean mayHaveHappened;

    ScalingoException(Failure failure) {
        super(failure.message(), failure.cause());
        kind = failure.kind();
        status = failure.status();
        call = failure.call();
        app = failure.app();
        said = failure.said();
        resource = failure.resource();
        retryAfter = failure.retryAfter();
        mayHaveHappened = failure.mayHaveHappened();
    }

    /** The same failure, told to one more thread that waited for it. */
    ScalingoException(ScalingoException first) {
        super(first.getMessage(), first);
        kind = first.kind;
        status = first.status;
        call = first.call;
        app = first.app;
        said = first.said;
        resource = first.resource;
        retryAfter = first.retryAfter;
        mayHaveHappened = first.mayHaveHappened;
    }

    /**
     * What sort of failure it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The HTTP status.
     *
     * @return the status, or empty if no answer came
     */
    public OptionalInt status() {
        return status > 0 ? OptionalInt.of(status) : OptionalInt.empty();
    }

    /**
     * What was tried, in words, such as {@code list the review apps}.
     *
     * @return the call
     */
    public String call() {
        return call;
    }

    /**
     * The app it was tried for.
     *
     * @return the app's name or id, or empty if the call concerns no single app
     */
    public Optional<String> app() {
        return Optional.ofNullable(app);
    }

    /**
     * What the platform said, on one line, without control characters and of bounded length. It is untrusted text.
     *
     * @return the text; empty if it said nothing
     */
    public String said() {
        return said;
    }

    /**
     * How long to wait before the next try. After {@link Kind#RATE_LIMITED} there is always one, and no call of the
     * account is made before its end anyway; otherwise only if the platform asked for it.
     *
     * @return the time to wait, or empty
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether the same call may succeed later as it is.
     *
     * @return true for "try again", false for "will never work until somebody changes something"
     */
    public boolean retryable() {
        return switch (kind) {
            case UNREACHABLE, TIMED_OUT, RATE_LIMITED, CONFLICT, SERVER_ERROR, UNREADABLE -> true;
            case UNAUTHORIZED, PAYMENT_REQUIRED, FORBIDDEN, NOT_FOUND, INVALID, REDIRECTED, UNEXPECTED -> false;
        };
    }

    /**
     * Whether the platform may have carried the call out although it failed: a call that changes something timed out,
     * broke off, met a server error or got an answer that cannot be read. Look at the actual state before it is
     * repeated.
     *
     * @return true if it may; always false for a call that only reads
     */
    public boolean mayHaveHappened() {
        return mayHaveHappened;
    }

    /** What the platform did not find, such as {@code app}; empty when it did not say. */
    String resource() {
        return resource;
    }

    /** What sort of failure it is. */
    public enum Kind {
        /** No connection came about, or it broke off. */
        UNREACHABLE,
        /** No complete answer came in time. */
        TIMED_OUT,
        /** 429: too many requests in a minute. */
        RATE_LIMITED,
        /** 401, with a bearer just renewed, or in exchange for the API token itself. */
        UNAUTHORIZED,
        /** 402: the free trial is over or a limit on the number of apps is reached. */
        PAYMENT_REQUIRED,
        /** 403: the account has not the right. */
        FORBIDDEN,
        /** 404 or 410: there is no such thing, or the account cannot see it. */
        NOT_FOUND,
        /** 409: the state of things does not allow it now. */
        CONFLICT,
        /** 400, 422 and the like: what was sent is wrong. */
        INVALID,
        /** 5xx: the platform is in trouble. */
        SERVER_ERROR,
        /** The platform answered with success, but its answer is not what it should be. */
        UNREADABLE,
        /** 3xx: the platform sent the call elsewhere; it was not followed. */
        REDIRECTED,
        /** Anything else, also a call that was refused here before it was made. */
        UNEXPECTED
    }

    /** All that makes up the exception. */
    record Failure(
            Kind kind,
            int status,
            String call,
            String app,
            String said,
            String resource,
            Duration retryAfter,
            boolean mayHaveHappened,
            String message,
            Throwable cause) {
        Failure {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(call);
            Objects.requireNonNull(said);
            Objects.requireNonNull(resource);
            Objects.requireNonNull(message);
        }
    }
}
