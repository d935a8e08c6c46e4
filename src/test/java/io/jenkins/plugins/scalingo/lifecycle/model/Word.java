package io.jenkins.plugins.scalingo.lifecycle.model;

import java.util.List;

/** The words that can follow a verb, the plainest first. */
enum Word {
    APP("web", "api"),
    PULL("web/1", "web/2", "api/1"),
    PLACE("web/1", "web/2", "api/1", "web/main", "api/main"),
    /** Whether Jenkins gets the event, or has to find out by itself. */
    EVENT("heard", "unheard"),
    /** Which of several running builds ends. */
    ORDER("oldest", "newest"),
    CALL("any", "exchange", "list", "create", "hand-over", "deploy", "delete", "deployments"),
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
