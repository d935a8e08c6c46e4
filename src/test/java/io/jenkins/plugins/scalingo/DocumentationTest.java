package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there; their examples are run by {@code DocumentedExamplesInJenkinsTest}. */
@DisplayName("The documents")
class DocumentationTest {

    private static final Path ROOT = root();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern MAKE = Pattern.compile("`make ([a-z0-9]+)|^make ([a-z0-9]+)", Pattern.MULTILINE);
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
        String makefile = read(ROOT.resolve("Makefile"));
        for (MatchResult command : found(MAKE, read(document))) {
            String target = command.group(1) == null ? command.group(2) : command.group(1);
            assertThat(makefile).containsPattern("(?m)^" + target + ":");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameOnlySystemPropertiesThatThePluginReads(Path document) {
        for (MatchResult property : found(PROPERTY, read(document))) {
            assertThat(sources()).contains("\"" + property.group(1) + "\"");
        }
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

    static Stream<Path> documents() throws IOException {
        Stream<Path> top = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "central/README.md")
                .map(ROOT::resolve);
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs.filter(file -> file.toString().endsWith(".md")).toList().stream());
        }
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String section(String document, String heading) {
        int start = document.indexOf("\n## " + heading);
        int end = document.indexOf("\n## ", start + 1);
        return document.substring(start, end);
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
                    .map(DocumentationTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("central/plugin/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
