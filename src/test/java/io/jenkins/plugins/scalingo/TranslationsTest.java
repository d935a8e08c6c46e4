package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What people read is there in French too")
class TranslationsTest {

    private static final Path RESOURCES = resources();
    private static final Pattern TEXT = Pattern.compile("\\$\\{%([^}(]+)[}(]");

    @ParameterizedTest
    @MethodSource("messages")
    void eachMessage(Path english) {
        assertThat(keys(french(english, ".properties"))).isEqualTo(keys(english));
    }

    @ParameterizedTest
    @MethodSource("helps")
    void eachHelp(Path english) {
        assertThat(french(english, ".html")).exists();
    }

    @ParameterizedTest
    @MethodSource("views")
    void eachTextOfAView(Path view) throws IOException {
        Set<String> texts = new TreeSet<>();
        Matcher text = TEXT.matcher(Files.readString(view));
        while (text.find()) {
            texts.add(text.group(1));
        }
        if (!texts.isEmpty()) {
            Path french = view.resolveSibling(name(view).replace(".jelly", "_fr.properties"));
            assertThat(keys(french)).containsAll(texts);
        }
    }

    static Stream<Path> messages() {
        return files().filter(file -> name(file).equals("Messages.properties"));
    }

    static Stream<Path> helps() {
        return files().filter(file -> name(file).matches("help.*\\.html") && !name(file).contains("_fr"));
    }

    static Stream<Path> views() {
        return files().filter(file -> name(file).endsWith(".jelly"));
    }

    private static Path french(Path english, String extension) {
        return english.resolveSibling(name(english).replace(extension, "_fr" + extension));
    }

    private static Set<Object> keys(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.keySet();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static Stream<Path> files() {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resources() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("src/main/resources"))) {
            at = at.getParent();
        }
        return at.resolve("src/main/resources");
    }
}
