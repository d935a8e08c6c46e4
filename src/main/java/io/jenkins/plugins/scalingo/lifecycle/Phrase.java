package io.jenkins.plugins.scalingo.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * What the engine has to say, once in English here and once for each other language in {@code Phrase_xx.properties},
 * with {@code %1$s} and so on for what differs.
 */
enum Phrase {
    ARCHIVE_TOO_OLD("its archive was kept by the platform for ten minutes, and could not be deployed in that time; nothing"
            + " was deployed"),
    BRANCH_MOVED_ON("the branch has moved on from %1$s to %2$s, whose own build decides"),
    BRANCH_UNKNOWN("the platform does not say which branch it deploys"),
    CANNOT_TELL("Jenkins cannot tell what it wants: %1$s"),
    CHILD_APP_DELETED("it was deleted by hand; the next build that deploys to it makes it again"),
    CHILD_APP_FOREIGN("the app %1$s has a child app %2$s that Jenkins did not make: rename or delete it"),
    CHILD_APP_IS_PARENT("the platform lists the parent app %1$s as its own child app"),
    CHILD_APP_NOT_ASKED("no build asks for it"),
    CHILD_APP_RENAMED("it was renamed or deleted a moment ago; the platform's next list tells"),
    CHILD_APP_THERE("the child app %1$s is there"),
    DELETED_COMES_BACK("deleted; it comes back when the platform does not list it any more"),
    DELETED_UNCONFIRMED("deleted; the platform's next list is to confirm it"),
    DEPLOYMENT_ENDED("deployment %1$s ended with %2$s"),
    DEPLOYMENT_ENDED_OVERTAKEN("deployment %1$s ended with %2$s; since then deployment %3$s takes its place"),
    DEPLOYMENT_IS("deployment %1$s is %2$s"),
    DEPLOYMENT_OF_ENDED("deployment %1$s of %2$s ended with %3$s"),
    DEPLOYMENT_OF_IS("deployment %1$s of %2$s is %3$s"),
    DEPLOYMENT_SUCCEEDED("deployment %1$s succeeded"),
    DEPLOYMENT_SUCCEEDED_OVERTAKEN("deployment %1$s succeeded; since then deployment %2$s takes its place"),
    DISMISSED("%1$s had it deleted; the next green build brings it back"),
    DISMISSED_CHILD_APP("%1$s had it deleted; the next build that deploys to it makes it again"),
    FAULT("a fault of the plugin: %1$s"),
    FIRST_DEPLOYMENT_AGAIN("its first deployment ended with %1$s; it is tried again"),
    FIRST_DEPLOYMENT_AWAITED("its first deployment has not begun yet"),
    LEDGER_UNWRITTEN("the ledger could not be written: %1$s"),
    MADE_UNLISTED("made a moment ago; the platform does not list it yet"),
    NOT_GREEN_YET("no build of it was green yet"),
    NOT_LISTED_YET("asked for; the platform does not list it yet"),
    NO_ACCOUNT("there is no account %1$s with usable credentials in the configuration of Jenkins; nothing is changed until"
            + " there is"),
    ORDER_UNKNOWN("the order is not known: it was taken back, or carried out more than 7 days ago"),
    OTHER_COMMIT("the platform deployed %1$s instead of %2$s: the branch has moved on, and the newer commit's own build"
            + " decides"),
    REVIEW_APP_IS_PARENT("the platform lists the parent app %1$s as its own review app"),
    RUNS("runs %1$s"),
    TOO_FAST("changes faster than it can be followed"),
    WAITS_FOR("waits for the running deployment %1$s");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** The phrase about something. */
    Line about(Object... what) {
        return new Said(this, Arrays.stream(what).map(String::valueOf).toList());
    }

    /** In English, to be filled in. */
    String english() {
        return english;
    }

    private String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : translated(locale);
    }

    private String translated(Locale locale) {
        try {
            return ResourceBundle.getBundle(Phrase.class.getName(), locale, WithoutDefault.CONTROL)
                    .getString(name());
        } catch (MissingResourceException e) {
            return english;
        }
    }

    private record Said(Phrase phrase, List<String> what) implements Line {

        @Override
        public String in(Locale locale) {
            return filled(phrase -> phrase.in(locale));
        }

        @Override
        public String toString() {
            return filled(Phrase::english);
        }

        private String filled(Function<Phrase, String> language) {
            return String.format(Locale.ROOT, language.apply(phrase), what.toArray());
        }
    }

    /** A reader of a third language gets English, not the language of the controller. */
    private static final class WithoutDefault extends ResourceBundle.Control {
        static final ResourceBundle.Control CONTROL = new WithoutDefault();

        @Override
        public Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    }
}
