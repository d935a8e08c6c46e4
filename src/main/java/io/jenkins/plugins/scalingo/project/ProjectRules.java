package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a project's settings may look like: the one place that decides it, for the form as for pipelines and Job DSL.
 * Each method answers with what is wrong, in the reader's language, or with nothing.
 */
final class ProjectRules {

    /** What Git allows in no branch name: control characters, blanks, and the characters that its patterns use. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl} ~^:?*\\[\\\\]|\\.\\.|@\\{|//|/\\.|^[./-]|[./]$|\\.lock(/|$)");

    private ProjectRules() {}

    static Optional<String> account(String name) {
        return name == null || name.isBlank() ? Optional.of(Messages.ProjectRules_accountMissing()) : Optional.empty();
    }

    static Optional<String> app(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(Messages.ProjectRules_appMissing());
        }
        try {
            AppName.of(name);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Messages.ProjectRules_notAnApp(name.strip(), AppName.SHORTEST, AppName.LONGEST));
        }
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

    /** The first thing that is wrong with all of it. */
    static Optional<String> wrong(ProjectForm form) {
        return Stream.of(account(form.getAccount()), app(form.getApp()), branch(form.getAutoDeployBranch()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
