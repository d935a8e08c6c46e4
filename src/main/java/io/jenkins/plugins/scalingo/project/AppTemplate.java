package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an app as a person fills it in: itself, or with {@value #PLACE} in it, so that one folder's settings
 * serve many repositories. The repository's own name is made to fit: lower case, and a single hyphen for whatever else
 * an app's name cannot hold. What does not fit even then is nobody's app.
 *
 * @param text what was filled in
 */
record AppTemplate(String text) {

    /** Stands for the repository's own name. */
    static final String PLACE = "${repository}";

    private static final String SHORTEST_NAME = "a";

    AppTemplate {
        requireNonNull(text);
    }

    boolean namesRepository() {
        return text.contains(PLACE);
    }

    /** What is wrong with it whatever the repository is called, in the reader's language; empty if nothing is. */
    Optional<String> wrong() {
        if (text.isBlank()) {
            return Optional.of(Messages.ProjectRules_appMissing());
        }
        String rest = text.replace(PLACE, "");
        if (namesRepository() && rest.contains("$")) {
            return Optional.of(Messages.AppTemplate_unknownPlace(PLACE));
        }
        int missing = namesRepository() ? Math.max(1, AppName.SHORTEST - rest.length()) : 0;
        return name(text.replace(PLACE, SHORTEST_NAME.repeat(missing))).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.ProjectRules_notAnApp(text.strip(), AppName.SHORTEST, AppName.LONGEST));
    }

    /**
     * The app that is meant for a repository.
     *
     * @param repository the repository's own name
     * @return empty if no app can be called so
     */
    Optional<AppName> app(String repository) {
        return name(text.replace(PLACE, fitted(repository)));
    }

    /** Whether the app may be meant for some repository. */
    boolean mayMean(AppName app) {
        int at = text.indexOf(PLACE);
        return at < 0
                ? text.strip().equals(app.value())
                : app.value().startsWith(text.substring(0, at))
                        && app.value().endsWith(text.substring(text.lastIndexOf(PLACE) + PLACE.length()));
    }

    private static String fitted(String repository) {
        return repository.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Optional<AppName> name(String text) {
        try {
            return Optional.of(AppName.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
