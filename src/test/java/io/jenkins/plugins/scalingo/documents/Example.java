package io.jenkins.plugins.scalingo.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of code in a document.
 *
 * @param document the file
 * @param line the line of its opening fence
 * @param language what is written behind that
 * @param runner what the comment right before it says that it is run by; empty if there is no such comment or runner
 * @param text what it holds
 */
record Example(Path document, int line, String language, Optional<Runner> runner, String text) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?:^ *<!-- run: ([a-z ]+) -->\n)?^ *(`{3,}|~{3,})([^\n]*)\n(.*?)^ *\\2 *$",
            Pattern.MULTILINE | Pattern.DOTALL);

    static List<Example> all() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : Documents.all()) {
            examples.addAll(in(document, Documents.read(document)));
        }
        return examples;
    }

    static List<Example> runBy(Runner runner) throws IOException {
        return all().stream()
                .filter(example -> example.runner.equals(Optional.of(runner)))
                .toList();
    }

    static List<Example> in(Path document, String content) {
        Matcher block = BLOCK.matcher(content);
        return block.results()
                .map(found -> new Example(
                        document, line(content, found), found.group(3).strip(), runner(found), found.group(4)))
                .toList();
    }

    private static int line(String content, MatchResult found) {
        return (int) content.substring(0, found.start(2)).lines().count() + 1;
    }

    private static Optional<Runner> runner(MatchResult found) {
        return Optional.ofNullable(found.group(1)).flatMap(Runner::named);
    }

    @Override
    public String toString() {
        return Documents.root().relativize(document) + ":" + line;
    }
}
