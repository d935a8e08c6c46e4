package io.jenkins.plugins.scalingo.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree that the tests run in, and what in it is written for people. */
public final class Documents {

    private Documents() {}

    /** The folder that holds the standard {@code pom.xml}, whichever build runs. */
    public static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("central/plugin/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<Path> all() throws IOException {
        Stream<Path> named = Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "central/README.md")
                .map(root()::resolve);
        try (Stream<Path> docs = Files.list(root().resolve("docs"))) {
            Stream<Path> ours = docs.filter(file -> file.toString().endsWith(".md")).sorted();
            return Stream.concat(named, ours).toList();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
