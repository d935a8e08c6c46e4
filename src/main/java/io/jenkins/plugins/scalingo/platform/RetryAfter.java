package io.jenkins.plugins.scalingo.platform;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The {@code Retry-After} header: seconds, or a date. */
final class RetryAfter {
    private RetryAfter() {}

    /**
     * The time to wait; empty if the header is missing or makes no sense. Never negative, never more than the longest
     * pause.
     */
    static Optional<Duration> of(Transport.Response response, Instant now) {
        return response.header("Retry-After")
                .map(String::strip)
                .map(value -> read(value, now))
                .map(RetryAfter::bounded);
    }

    private static Duration read(String value, Instant now) {
        if (value.matches("\\d{1,18}")) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(RequestBudget.LONGEST_PAUSE) > 0 ? RequestBudget.LONGEST_PAUSE : wait;
    }
}
