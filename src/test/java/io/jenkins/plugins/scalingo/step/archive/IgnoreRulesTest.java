package io.jenkins.plugins.scalingo.step.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {

    @ParameterizedTest
    @CsvSource({
        "*.log,          a.log,            true",
        "*.log,          deep/down/a.log,  true",
        "/*.log,         deep/a.log,       false",
        "build/,         build,            false",
        "doc/*.txt,      doc/a/b.txt,      false",
        "doc/**/*.txt,   doc/a/b.txt,      true",
        "**/temp,        a/b/temp,         true",
        "abc/**,         abc/x/y,          true",
        "a[!b-d]e,       ace,              false",
        "a[!b-d]e,       aze,              true",
        "x[[:digit:]],   x7,               true",
        "'\\#x',         '#x',             true",
        "'#x',           '#x',             false",
        "'trail  ',      trail,            true",
        "foo\\*,         foo*,             true",
        "foo\\*,         foobar,           false",
        "[,              [,                false"
    })
    void filesAreLeftOutAsGitDoes(String rule, String path, boolean leftOut) {
        assertThat(IgnoreRules.git(List.of(rule)).leavesOut(path, false).orElse(false))
                .isEqualTo(leftOut);
    }

    @Test
    void laterRuleCounts() {
        IgnoreRules rules = IgnoreRules.git(List.of("*.log", "!keep.log"));
        assertThat(rules.leavesOut("keep.log", false)).contains(false);
        assertThat(rules.leavesOut("other.log", false)).contains(true);
        assertThat(rules.leavesOut("readme", false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spec,        spec,        true",
        "spec,        lib/spec,    false",
        "[a-f]*.log,  build.log,   true",
        "[a-f]*.log,  zoo.log,     false",
        "tmp/*.o,     tmp/x.o,     true",
        "./vendor/,   vendor,      true",
        "!spec,       spec,        false"
    })
    void slugignoreNamesPathsFromTheRoot(String rule, String path, boolean leftOut) {
        assertThat(IgnoreRules.slug(List.of(rule)).leavesOut(path, false).orElse(false))
                .isEqualTo(leftOut);
    }

    /** Git itself is asked about many made-up rules and files. */
    @Test
    void rulesMeanWhatTheyMeanToGit(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(runs(folder, "git", "init", "-q", "."));
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<String> rules = IntStream.range(0, 4).mapToObj(i -> rule(random)).toList();
            List<String> paths = IntStream.range(0, 40)
                    .mapToObj(i -> path(random))
                    .distinct()
                    .toList();
            Files.write(folder.resolve(".gitignore"), rules);
            assertThat(leftOut(rules, paths)).as("%s", rules).isEqualTo(leftOutByGit(folder, paths));
        }
    }

    private static TreeSet<String> leftOut(List<String> lines, List<String> paths) {
        IgnoreRules rules = IgnoreRules.git(lines);
        return paths.stream().filter(path -> leavesOut(rules, path)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file below a folder that is left out is left out with it. */
    private static boolean leavesOut(IgnoreRules rules, String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (rules.leavesOut(path.substring(0, slash), true).orElse(false)) {
                return true;
            }
        }
        return rules.leavesOut(path, false).orElse(false);
    }

    private static TreeSet<String> leftOutByGit(Path folder, List<String> paths)
            throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "check-ignore", "--stdin", "--no-index")
                .directory(folder.toFile())
                .start();
        try (var in = git.getOutputStream()) {
            in.write(String.join("\n", paths).getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        git.waitFor();
        return Stream.of(said.split("\n"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final List<String> NAMES = List.of("a", "b", "ab", "abc", "foo", "bar", "x.log", "y.txt", "foo.log");
    private static final List<String> PIECES =
            List.of("a", "b", "foo", "*", "*.log", "a*", "?", "[ab]", "[!a]", "**", "f?o", "*b*", "[a-c]*", "y.txt");

    private static String path(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> NAMES.get(random.nextInt(NAMES.size())))
                .collect(Collectors.joining("/"));
    }

    private static String rule(Random random) {
        String pieces = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining("/"));
        return (random.nextInt(5) == 0 ? "!" : "")
                + (random.nextInt(4) == 0 ? "/" : "")
                + pieces
                + (random.nextInt(5) == 0 ? "/" : "");
    }

    private static boolean runs(Path folder, String... command) throws InterruptedException {
        try {
            return Optional.of(new ProcessBuilder(command).directory(folder.toFile()).start().waitFor())
                    .filter(status -> status == 0)
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
