package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.account.VisibleAccount;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a project's settings may look like: the one place that decides it, for the form as for pipelines and Job DSL.
 * Each method answers with what is wrong, in the reader's language, or with nothing.
 */
final class ProjectRules {

    /** What Git allows in no branch name: control characters, blanks, and the characters that its patterns use. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cntrl} ~^:?*\\[\\\\]|\\.\\.|@\\{|//|/\\.|^[./-]|[./]$|\\.lock(/|$)");

    private static final Pattern INTEGRATION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    /** A year. */
    private static final int MOST_HOURS = 8760;

    private ProjectRules() {}

    static Optional<String> account(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(Messages.ProjectRules_accountMissing());
        }
        if (VisibleAccount.isKeyInFolder(name)) {
            return Optional.of(Messages.ProjectRules_accountOfFolder());
        }
        // It is part of log lines, and may come from a change request's own Jenkinsfile.
        return name.codePoints().anyMatch(Character::isISOControl)
                ? Optional.of(Messages.ProjectRules_accountUnprintable())
                : Optional.empty();
    }

    /** The name of an app, or what makes one of a repository's name. */
    static Optional<String> app(String name) {
        return new AppTemplate(name == null ? "" : name).wrong();
    }

    /** The auto-deploy branch; none is fine. */
    static Optional<String> branch(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String given = name.strip();
        if (given.startsWith("refs/heads/")) {
            return Optional.of(Messages.ProjectRules_branchInFull(given.substring("refs/heads/".length())));
        }
        return FORBIDDEN.matcher(given).find() || given.equals("@")
                ? Optional.of(Messages.ProjectRules_notABranch(given))
                : Optional.empty();
    }

    /** The repository's URL; none is fine. */
    static Optional<String> repository(String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        if (RepositoryUrl.holdsSecret(url)) {
            return Optional.of(Messages.ProjectRules_repositoryWithSecret());
        }
        return RepositoryUrl.of(url).isPresent()
                ? Optional.empty()
                : Optional.of(Messages.ProjectRules_notARepository(url.strip()));
    }

    /** The id of an SCM integration; none is fine. */
    static Optional<String> integration(String id) {
        return id == null || id.isBlank() || INTEGRATION.matcher(id.strip()).matches()
                ? Optional.empty()
                : Optional.of(Messages.ProjectRules_notAnIntegration(id.strip()));
    }

    /** For how many hours a review app outlives its change request; none is fine, and so is nought. */
    static Optional<String> hoursAfterClose(Integer hours) {
        return hours(hours, 0);
    }

    /** The same as it is typed. */
    static Optional<String> hoursAfterClose(String typed) {
        return hours(typed, 0);
    }

    /** How many hours without news are too many; none is fine. */
    static Optional<String> hoursBeforeStale(Integer hours) {
        return hours(hours, 1);
    }

    /** The same as it is typed. */
    static Optional<String> hoursBeforeStale(String typed) {
        return hours(typed, 1);
    }

    private static Optional<String> hours(String typed, int fewest) {
        if (typed == null || typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return hours(Integer.valueOf(typed.strip()), fewest);
        } catch (NumberFormatException e) {
            return Optional.of(Messages.ProjectRules_notHours(typed.strip(), fewest, MOST_HOURS));
        }
    }

    private static Optional<String> hours(Integer hours, int fewest) {
        return hours == null || hours >= fewest && hours <= MOST_HOURS
                ? Optional.empty()
                : Optional.of(Messages.ProjectRules_notHours(hours.toString(), fewest, MOST_HOURS));
    }

    /** The apps of one project: none may be named twice. */
    private static Optional<String> twice(ProjectForm form) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                        Stream.of(form.getApp()),
                        form.getFurtherApps().stream().map(FurtherApp::getApp))
                .filter(app -> !seen.add(app))
                .findFirst()
                .map(Messages::ProjectRules_appTwice);
    }

    /** The first thing that is wrong with all of it. */
    static Optional<String> wrong(ProjectForm form) {
        Stream<Optional<String>> main = Stream.of(
                account(form.getAccount()),
                app(form.getApp()),
                branch(form.getAutoDeployBranch()),
                repository(form.getRepository()),
                integration(form.getIntegration()),
                hoursBeforeStale(form.getHoursBeforeDeleteStale()),
                hoursAfterClose(form.getTrigger().hoursAfterClose()),
                twice(form));
        Stream<Optional<String>> further = form.getFurtherApps().stream()
                .flatMap(more -> Stream.of(app(more.getApp()), branch(more.getAutoDeployBranch())));
        return Stream.concat(main, further).flatMap(Optional::stream).findFirst();
    }
}
