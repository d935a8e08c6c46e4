package io.jenkins.plugins.scalingo.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs a block of code of the documents. Each block has exactly one. */
enum Runner {
    /** A drawing: nothing to run. */
    PICTURE(""),
    /** A shell's lines, each a command that is run for each change: by {@code .ci/run}. */
    COMMANDS("sh"),
    /** A whole pipeline, or a part of one, in a job of its own. */
    PIPELINE("groovy"),
    /** In the Jenkinsfile of a branch. */
    BRANCH("groovy"),
    /** In the Jenkinsfile of a change request. */
    CHANGE_REQUEST("groovy"),
    /** In a plain job's Jenkinsfile, which then has the settings. */
    SETTINGS("groovy"),
    /** By the Job DSL plugin. */
    JOB_DSL("groovy"),
    /** The same, for a folder that then has accounts. */
    FOLDER_DSL("groovy"),
    /** By the Configuration as Code plugin. */
    CONFIGURATION_AS_CODE("yaml");

    private final String language;

    Runner(String language) {
        this.language = language;
    }

    /** What is written behind the opening fence. */
    String language() {
        return language;
    }

    /** The one that a document means by its comment: {@code change request}, say. */
    static Optional<Runner> named(String words) {
        String name = words.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(values()).filter(runner -> runner.name().equals(name)).findFirst();
    }
}
