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
    ARCHIVE_TOO_OLD("its archive was kept by the platform for ten minutes, and could not be deployed in that time;"
            + " nothing was deployed"),
    BRANCH_MOVED_ON("the branch has moved on from %1$s to %2$s, whose own build decides"),
    BRANCH_UNKNOWN("the platform does not say which branch it deploys"),
    CANNOT_TELL("Jenkins cannot tell what it wants: %1$s"),
    CHILD_APP_DELETED("it was deleted by hand; the next build that deploys to it makes it again"),
    CHILD_APP_FOREIGN("the app %1$s has a child app %2$s that Jenkins did not make: rename or delete it"),
    CHILD_APP_IS_PARENT("the platform lists the parent app %1$s as its own child app"),
    CHILD_APP_NOT_ASKED("no build asks for it"),
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
    LINK_AFTER("after %1$s h"),
    LINK_AGREES("links to %1$s as the settings say"),
    LINK_AND("%1$s, %2$s"),
    LINK_AUTO_DEPLOY("auto deploy by Scalingo"),
    LINK_BACK("%1$s The link to %2$s is back as it was"),
    LINK_BRANCH("branch"),
    LINK_DELETE_ON_CLOSE("deletion when closed"),
    LINK_DELETE_STALE("deletion when stale"),
    LINK_DIFFERS("differs from the settings: %1$s. The project's page applies or takes over what differs"),
    LINK_ELSEWHERE("the app %1$s is linked to %2$s, but Jenkins' project builds %3$s; nothing is changed."
            + " Correct the project's settings, or have the link replaced by «Apply» on the project's page"),
    LINK_FORKS("review apps of forks"),
    LINK_GOES_LAST("it is removed when its review apps are gone, which could not be found without it"),
    LINK_HOLDS_REVIEW_APPS("the app %1$s still has review apps that were made through its link to %2$s, and"
            + " could not be found without it. Destroy them first, then «Apply» again"),
    LINK_INTEGRATION("SCM integration"),
    LINK_INTEGRATION_ELSEWHERE("the SCM integration that is chosen in the project's settings is with %1$s, but"
            + " %2$s is on %3$s. Choose one with that host"),
    LINK_INTEGRATION_GONE("the account %1$s has no SCM integration %2$s (any more); it has: %3$s. Choose another"
            + " one in the project's settings, or add one in Scalingo's dashboard under Account » SCM"
            + " Integrations (%4$s)"),
    LINK_IS("%1$s is %2$s instead of %3$s"),
    LINK_NEVER("never"),
    LINK_NONE("none"),
    LINK_NO_INTEGRATION("the account %1$s has no SCM integration with %2$s, where %3$s is; it has: %4$s. Add one"
            + " in Scalingo's dashboard under Account » SCM Integrations (%5$s)"),
    LINK_OFF("off"),
    LINK_ON("on"),
    LINK_REMOVED_BY_HAND("the app %1$s is not linked to %2$s any more: somebody has removed the link at"
            + " Scalingo. «Apply» on the project's page links it again"),
    LINK_REPOSITORY("repository"),
    LINK_REVIEW_APPS("review apps by Scalingo"),
    LINK_STILL_THERE("the link of the app %1$s was removed, but Scalingo still shows it"),
    MADE_UNLISTED("made a moment ago; the platform does not list it yet"),
    NOT_GREEN_YET("no build of it was green yet"),
    NOT_LISTED_YET("asked for; the platform does not list it yet"),
    NO_ACCOUNT("there is no account %1$s with usable credentials in the configuration of Jenkins; nothing is changed"
            + " until there is"),
    ORDER_UNKNOWN("the order is not known: it was taken back, or carried out more than 7 days ago"),
    OTHER_COMMIT("the platform deployed %1$s instead of %2$s: the branch has moved on, and the newer commit's own build"
            + " decides"),
    OTHER_COMMIT_AGAIN("the platform deployed %1$s instead of %2$s, %3$s times in a row: is the app linked to the"
            + " repository that Jenkins builds? It is tried again from time to time"),
    REVIEW_APP_IS_PARENT("the platform lists the parent app %1$s as its own review app"),
    RUNS("runs %1$s"),
    TOO_FAST("changes faster than it can be followed"),
    WAITS_FOR("waits for the running deployment %1$s");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** The phrase about something, which may be a line itself. */
    Line about(Object... what) {
        return new Said(
                this,
                Arrays.stream(what)
                        .map(each -> each instanceof Line line ? line : Line.of(String.valueOf(each)))
                        .toList());
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

    private record Said(Phrase phrase, List<Line> what) implements Line {

        @Override
        public String in(Locale locale) {
            return filled(phrase.in(locale), line -> line.in(locale));
        }

        @Override
        public String toString() {
            return filled(phrase.english, Line::toString);
        }

        private String filled(String pattern, Function<Line, String> language) {
            return String.format(Locale.ROOT, pattern, what.stream().map(language).toArray());
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
