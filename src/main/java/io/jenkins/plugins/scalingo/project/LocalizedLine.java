package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import java.util.Locale;
import org.jvnet.localizer.LocaleProvider;
import org.jvnet.localizer.Localizable;

/** A line of the engine that a package's {@code Messages} has the words for. Immutable. */
public final class LocalizedLine implements Line {

    private final Localizable message;

    private LocalizedLine(Localizable message) {
        this.message = requireNonNull(message);
    }

    /** The line that says the message. */
    public static Line of(Localizable message) {
        return new LocalizedLine(message);
    }

    /** A line in the language of who reads the page that is being made; elsewhere in Jenkins' own. */
    public static String forReader(Line line) {
        return line.in(LocaleProvider.getLocale());
    }

    @Override
    public String in(Locale locale) {
        return message.toString(locale);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedLine that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
