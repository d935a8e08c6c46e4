package io.jenkins.plugins.scalingo.simulator;

import java.util.Set;

/**
 * The part of {@link Control} in which developers work in repositories; what makes or moves a commit answers with it.
 */
final class RepositoryControl {
    private static final Set<String> ACTS = Set.of(
            "add_repository",
            "push",
            "delete_branch",
            "open_pull_request",
            "close_pull_request",
            "reopen_pull_request",
            "rename_pull_request_branch",
            "retitle_pull_request",
            "set_tests",
            "finish_tests");

    private final Simulator simulator;

    RepositoryControl(Simulator simulator) {
        this.simulator = simulator;
    }

    boolean knows(String act) {
        return ACTS.contains(act);
    }

    Answer act(String name, Fields fields) {
        Repository repository = simulator.repository(fields.text("repository"));
        String commit = null;
        switch (name) {
            case "add_repository" -> commit = repository.head("main");
            case "push" -> commit = push(repository, fields);
            case "delete_branch" -> repository.deleteBranch(fields.text("branch"));
            case "open_pull_request" -> commit = open(repository, fields);
            case "close_pull_request" -> repository.close(fields.number("number"));
            case "reopen_pull_request" -> repository.reopen(fields.number("number"));
            case "rename_pull_request_branch" -> repository.renameBranch(
                    fields.number("number"), fields.text("branch"));
            case "retitle_pull_request" -> repository.retitle(fields.number("number"), fields.text("title"));
            case "set_tests" -> repository.tested(fields.flag("tested"));
            case "finish_tests" -> finishTests(repository, fields);
            default -> throw new IllegalArgumentException("there is no act " + name);
        }
        return Answer.json(200, commit == null ? Json.object() : Json.object().put("commit", commit));
    }

    private static String push(Repository repository, Fields fields) {
        if (fields.has("number")) {
            int number = fields.number("number");
            return fields.optionalText("commit")
                    .map(commit -> repository.pushTo(number, commit))
                    .orElseGet(() -> repository.pushTo(number));
        }
        String branch = fields.text("branch");
        return fields.optionalText("commit")
                .map(commit -> repository.push(branch, commit))
                .orElseGet(() -> repository.push(branch));
    }

    private static String open(Repository repository, Fields fields) {
        int number = fields.number("number");
        String branch = fields.text("branch");
        return fields.optionalText("fork")
                .map(owner -> repository.openFromFork(number, owner, branch))
                .orElseGet(() -> repository.open(number, branch));
    }

    private static void finishTests(Repository repository, Fields fields) {
        if (fields.flag("succeeded")) {
            repository.testsSucceeded(fields.text("commit"));
        } else {
            repository.testsFailed(fields.text("commit"));
        }
    }
}
