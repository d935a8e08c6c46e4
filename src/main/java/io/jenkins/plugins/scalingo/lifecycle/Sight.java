package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.util.Optional;

/**
 * What the platform's list said about one change request, read after the last act on its review app.
 *
 * @param reviewApp the review app; empty if the list has none for this change request
 */
record Sight(Optional<ReviewApp> reviewApp) {
    Sight {
        requireNonNull(reviewApp);
    }
}
