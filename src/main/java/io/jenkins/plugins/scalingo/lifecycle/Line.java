package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * One line for a reader: English in logs and build consoles, the reader's own language on a page. Immutable. Lines that
 * say the same are equal: a wish is compared with the one before it, reasons included.
 */
public interface Line {

    /** The line in a language, or in English where it has none in that language. */
    String in(Locale locale);

    /** The line in English. */
    @Override
    String toString();

    /** What somebody else said, word for word: the platform, an exception. */
    static Line of(String words) {
        return new Quoted(words);
    }

    /** A line that is the same in each language. */
    record Quoted(String words) implements Line {
        public Quoted {
            requireNonNull(words);
        }

        @Override
        public String in(Locale locale) {
            return words;
        }

        @Override
        public String toString() {
            return words;
        }
    }
}
