package io.jenkins.plugins.scalingo.lifecycle.model;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a history, such as {@code 10m close web/1 unheard}.
 *
 * @param gap how long after the line before
 * @param verb what happens
 * @param words to what, and how
 */
record Step(String gap, Verb verb, List<String> words) {

    /**
     * Long ones first: a history is shrunk towards one in which each thing has come to rest before the next happens.
     */
    static final List<String> GAPS = List.of("10m", "1m", "10s", "1s", "0s");

    static Step parse(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        Verb verb = Verb.named(words.get(1));
        List<String> rest = words.subList(2, words.size());
        verb.check(rest);
        return new Step(words.get(0), verb, rest);
    }

    Duration after() {
        return Duration.parse("PT" + gap);
    }

    /** The project that the line is about. */
    String project() {
        return words.get(0).split("/")[0];
    }

    /** The pull request or branch of the project that the line is about. */
    String place() {
        return words.get(0).split("/")[1];
    }

    /** Whether Jenkins gets an event of it. */
    boolean heard() {
        return words.contains("heard");
    }

    int number() {
        return Integer.parseInt(words.get(words.size() - 1));
    }

    @Override
    public String toString() {
        return gap + " " + verb.word() + (words.isEmpty() ? "" : " " + String.join(" ", words));
    }
}
