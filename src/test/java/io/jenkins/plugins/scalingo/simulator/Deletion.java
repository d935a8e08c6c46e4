package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;
import java.util.Locale;

/**
 * An app that went.
 *
 * @param at when
 * @param app its name at that time
 * @param pullRequest number of the pull request whose review app it was, or null
 * @param by who deleted it
 */
public record Deletion(Instant at, String app, Integer pullRequest, By by) {
    /** Who deletes apps. */
    public enum By {
        /** A program, by a call. */
        API,
        /** A person, in the dashboard. */
        PERSON,
        /** The platform, because a pull request closed or went stale, or a parent went. */
        PLATFORM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
