package io.jenkins.plugins.scalingo.view;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Addresses that strangers wrote: only those that a browser fetches and does not run. */
final class WebAddress {

    private WebAddress() {}

    /** The address if it may be linked to. */
    static Optional<String> of(URI uri) {
        boolean fit = uri != null
                && uri.getScheme() != null
                && uri.getHost() != null
                && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        return fit ? Optional.of(uri.toASCIIString()) : Optional.empty();
    }
}
