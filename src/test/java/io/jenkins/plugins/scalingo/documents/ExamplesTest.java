package io.jenkins.plugins.scalingo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.groovy.control.CompilationFailedException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** As far as can be seen without a Jenkins; {@code DocumentedExamplesInJenkinsTest} runs them. */
@DisplayName("The code in the documents")
class ExamplesTest {

    @ParameterizedTest
    @MethodSource("all")
    void hasARunnerOfItsLanguage(Example example) {
        assertThat(example.runner())
                .as("a comment such as <!-- run: pipeline --> right before %s", example)
                .isPresent();
        assertThat(example.language())
                .isEqualTo(example.runner().orElseThrow().language());
    }

    @ParameterizedTest
    @EnumSource
    void isThereForEachRunner(Runner runner) throws IOException {
        assertThat(Example.runBy(runner)).isNotEmpty();
    }

    @Test
    void isFoundWithoutARunnerToo() {
        String document = """
                text
                ```yaml
                a: 1
                ```
                <!-- run: nobody -->
                ~~~groovy
                run()
                ~~~
                <!-- run: job dsl -->
                ```groovy
                job()
                ```
                """;
        assertThat(Example.in(Documents.root().resolve("x.md"), document))
                .extracting(Example::toString, Example::language, Example::runner, Example::text)
                .containsExactly(
                        tuple("x.md:2", "yaml", Optional.empty(), "a: 1\n"),
                        tuple("x.md:6", "groovy", Optional.empty(), "run()\n"),
                        tuple("x.md:10", "groovy", Optional.of(Runner.JOB_DSL), "job()\n"));
    }

    @ParameterizedTest
    @MethodSource("groovy")
    void isGroovyThatNamesOnlyParametersThatThereAre(Example example) {
        assertThat(GroovyCalls.in(example.text()).unknownParameters()).isEmpty();
    }

    @Test
    void isFoundToBeNoGroovyOrToNameWhatThereIsNot() {
        assertThatThrownBy(() -> GroovyCalls.in("pipeline {")).isInstanceOf(CompilationFailedException.class);
        assertThat(GroovyCalls.in(
                                "properties([scalingo(account: 'a', ap: 'b', trigger: byJenkins(gren: 'X'),"
                                        + " furtherApps: [[app: 'c', brunch: 'd']])]); scalingoDeploy(branches: 'e')")
                        .unknownParameters())
                .containsExactlyInAnyOrder(
                        "scalingo(ap)", "byJenkins(gren)", "furtherApps(brunch)", "scalingoDeploy(branches)");
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void isYamlThatNamesOnlyPropertiesThatThereAre(Example example) throws IOException {
        JsonNode ours = new YAMLMapper().readTree(example.text()).at("/unclassified/scalingo");
        assertThat(ours.isObject()).isTrue();
        assertThat(ours.fieldNames()).toIterable().allMatch(name -> Bound.has(ScalingoConfiguration.class, name));
        for (JsonNode account : ours.at("/accounts")) {
            assertThat(account.fieldNames()).toIterable().allMatch(name -> Bound.has(Account.class, name));
        }
    }

    @Test
    void isInEachLineOfAShellACommandThatIsRunForEachChange() throws IOException {
        List<String> run = Documents.read(Documents.root().resolve(".ci/run")).lines().toList();
        for (Example example : Example.runBy(Runner.COMMANDS)) {
            assertThat(example.text().lines().map(line -> line.replaceAll(" *#.*", "")))
                    .as(example.toString())
                    .isNotEmpty()
                    .isSubsetOf(run);
        }
    }

    static List<Example> all() throws IOException {
        return Example.all();
    }

    static Stream<Example> groovy() throws IOException {
        return Example.all().stream().filter(example -> example.language().equals("groovy"));
    }

    static Stream<Example> yaml() throws IOException {
        return Example.all().stream().filter(example -> example.language().equals("yaml"));
    }
}
