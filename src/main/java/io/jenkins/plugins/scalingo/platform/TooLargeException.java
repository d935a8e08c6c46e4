package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;

/** An answer is larger than anyone is ready to hold in memory. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int most) {
        super("the answer is larger than " + (most / 1024) + " KiB");
    }
}
