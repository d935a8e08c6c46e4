package io.jenkins.plugins.scalingo.lifecycle.model;

import java.util.List;
import java.util.stream.Collectors;

/** What happens, line by line; its text can be read back. */
record History(List<Step> steps) {

    static History parse(String script) {
        return new History(script.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(Step::parse)
                .toList());
    }

    @Override
    public String toString() {
        return steps.stream().map(step -> step + "\n").collect(Collectors.joining());
    }
}
