package io.jenkins.plugins.scalingo.lifecycle.model;

import java.util.List;

/** The words that can follow a verb, the plainest first. */
enum Word {
    APP("web", "api"),
    /** The pull requests that have review apps. */
    REVIEWED("web/1", "web/2", "api/1"),
    PULL("web/1", "web/2", "api/1", "web/3"),
    PLACE("web/1", "web/2", "api/1", "web/main", "api/main", "web/3"),
    /** The pull request whose builds deploy their workspace to a child app. */
    UNFETCHED("web/3"),
    /** Whether Jenkins gets the event, or has to find out by itself. */
    EVENT("heard", "unheard"),
    /** Which of several running builds ends. */
    ORDER("oldest", "newest"),
    /** What the settings say of a repo link: another auto-deploy branch, another repository, or nothing. */
    LINK("main", "release", "elsewhere", "left-alone"),
    /** What becomes of it when the settings go. */
    FATE("removed", "kept"),
    /** Whether a link that somebody has seen may be replaced, or only changed. */
    APPLY("changed", "replaced"),
    CALL(
            "any", "exchange", "list", "create", "hand-over", "deploy", "delete", "deployments", "link", "make-link",
            "unlink", "integrations", "child-apps", "make-child-app", "deploy-archive"),
    FAULT(
            "500", "429", "429-later", "401", "402", "403", "404", "409", "422", "503", "refused", "hang", "hang-done",
            "cut", "cut-done", "truncated", "truncated-done", "no-json"),
    TIMES("once", "5-times", "for-ever"),
    END("build-error", "crashed-error", "hook-error"),
    COUNT("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

    private final List<String> choice;

    Word(String... choice) {
        this.choice = List.of(choice);
    }

    List<String> choice() {
        return choice;
    }
}
