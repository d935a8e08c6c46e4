package io.jenkins.plugins.scalingo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A fresh JENKINS_HOME with the given plugins, this one, and a script that makes the sample project. */
final class SampleHome {

    private static final String SCRIPT = "sample.groovy";

    private SampleHome() {}

    /**
     * Makes it anew; what was there before is deleted.
     *
     * @param hpi this plugin
     * @param plugins a folder of .hpi and .jpi files
     */
    static void make(Path home, Path hpi, Path plugins) throws IOException {
        delete(home);
        Path installed = Files.createDirectories(home.resolve("plugins"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(plugins, "*.{hpi,jpi}")) {
            for (Path file : files) {
                Files.copy(file, installed.resolve(asInstalled(file)));
            }
        }
        Path own = installed.resolve("scalingo.jpi");
        Files.deleteIfExists(own);
        Files.copy(hpi, own);
        Path scripts = Files.createDirectories(home.resolve("init.groovy.d"));
        try (InputStream script = SampleHome.class.getResourceAsStream(SCRIPT)) {
            Files.copy(script, scripts.resolve(SCRIPT));
        }
    }

    private static String asInstalled(Path file) {
        return file.getFileName().toString().replaceFirst("\\.hpi$", ".jpi");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}
