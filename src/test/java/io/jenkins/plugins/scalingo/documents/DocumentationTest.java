package io.jenkins.plugins.scalingo.documents;

import static io.jenkins.plugins.scalingo.documents.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.step.ReviewAppStep;
import io.jenkins.plugins.scalingo.step.ScalingoDeployStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. Their examples have tests of their own. */
@DisplayName("The documents")
class DocumentationTest {

    private static final Path ROOT = Documents.root();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final String MAKEFILE = read(ROOT.resolve("Makefile"));
    private static final Pattern COMMAND = Pattern.compile("(?:`|^)make ([a-z0-9]+)", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern VARIABLE = Pattern.compile("(?:^|\\s)([A-Z][A-Z0-9_]+)=");
    private static final Pattern FILE = Pattern.compile("`((?:src|docs|central|\\.ci|\\.\\.)/[\\w./-]+)`");
    private static final Pattern PROPERTY = Pattern.compile("`(io\\.jenkins\\.plugins\\.scalingo\\.[a-z]\\w*)`");
    private static final Pattern MESSAGE = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    @ParameterizedTest
    @MethodSource("documents")
    void leadToFilesAndHeadingsThatExist(Path document) {
        for (MatchResult link : found(LINK, read(document))) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*")) {
                Path file = target.startsWith("#") ? document : document.resolveSibling(target.replaceAll("#.*", ""));
                assertThat(file).as("%s leads to %s", ROOT.relativize(document), target).exists();
                if (target.contains("#")) {
                    assertThat(anchors(file)).as("headings of %s", file).contains(target.replaceAll(".*#", ""));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameOnlyCommandsThatMakeKnows(Path document) {
        for (MatchResult command : found(COMMAND, read(document))) {
            assertThat(MAKEFILE)
                    .as("%s: make %s", ROOT.relativize(document), command.group(1))
                    .containsPattern("(?m)^" + command.group(1) + ":.*## ");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void setOnlyVariablesThatTheMakefileReads(Path document) {
        for (MatchResult span : found(CODE, read(document))) {
            for (MatchResult variable : found(VARIABLE, span.group(1))) {
                assertThat(MAKEFILE)
                        .as("%s: `%s`", ROOT.relativize(document), span.group(1))
                        .contains("$(" + variable.group(1) + ")");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameOnlyFilesOfTheSourceTreeThatExist(Path document) {
        for (MatchResult file : found(FILE, read(document))) {
            boolean there = Files.exists(ROOT.resolve(file.group(1)))
                    || Files.exists(document.resolveSibling(file.group(1)))
                    || built(file.group(1));
            assertThat(there).as("%s names %s", ROOT.relativize(document), file.group(1)).isTrue();
        }
    }

    private static boolean built(String file) {
        return file.contains("/target/");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameOnlySystemPropertiesThatThePluginReads(Path document) {
        for (MatchResult property : found(PROPERTY, read(document))) {
            assertThat(sources()).contains("\"" + property.group(1) + "\"");
        }
    }

    @Test
    void showEachPictureThatIsKeptForThem() throws IOException {
        String all = documents().stream().map(Documents::read).collect(Collectors.joining());
        try (Stream<Path> pictures = Files.list(ROOT.resolve("docs/images"))) {
            assertThat(pictures.map(picture -> picture.getFileName().toString()))
                    .allMatch(picture -> all.contains("images/" + picture + ")"));
        }
    }

    @Test
    void listEachParameterOfTheStepsAndNoOther() {
        String all = section(read(ROOT.resolve("docs/pipeline.md")), "All parameters");
        String brief = section(read(ROOT.resolve("README.md")), "Pipeline steps");
        steps().forEach((name, step) -> {
            String table = all.substring(all.indexOf("| `" + name + "` |"));
            List<String> rows = table.lines()
                    .skip(2)
                    .takeWhile(line -> line.startsWith("|"))
                    .flatMap(line -> words(line.split("\\|")[1]))
                    .toList();
            assertThat(rows).as(name).containsExactlyInAnyOrderElementsOf(Bound.properties(step));
            String row = found(Pattern.compile("\\| `" + name + "` \\|([^|]*)\\|"), brief).get(0).group(1);
            assertThat(words(row)).as(name).containsExactlyInAnyOrderElementsOf(Bound.properties(step));
        });
    }

    private static Map<String, Class<?>> steps() {
        return Map.of("scalingoDeploy", ScalingoDeployStep.class, "reviewApp", ReviewAppStep.class);
    }

    private static Stream<String> words(String cell) {
        return found(CODE, cell).stream().map(word -> word.group(1));
    }

    @Test
    void quoteMessagesThatThePluginSays() {
        List<MatchResult> messages = found(MESSAGE, section(read(ROOT.resolve("README.md")), "Troubleshooting"));
        assertThat(messages).hasSizeGreaterThan(4);
        String said = sources().replaceAll("\"\\s*\\+\\s*\"", "");
        for (MatchResult message : messages) {
            for (String part : message.group(1).split("…|\\d{3}")) {
                assertThat(said).as("«%s»", message.group(1)).contains(part.strip());
            }
        }
    }

    static List<Path> documents() throws IOException {
        return Documents.all();
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String section(String document, String heading) {
        int start = document.indexOf("\n## " + heading);
        int end = document.indexOf("\n## ", start + 1);
        return end < 0 ? document.substring(start) : document.substring(start, end);
    }

    private static List<String> anchors(Path document) {
        return found(HEADING, read(document)).stream()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    /** All that the plugin is made of, as text. */
    private static String sources() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|properties|jelly|html)"))
                    .map(Documents::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
