package io.jenkins.plugins.scalingo.server;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for Jenkins to live in.
 *
 * @param folder where it is
 */
public record JenkinsHome(Path folder) {

    /** Makes an empty one; what was there before is deleted. */
    public static JenkinsHome empty(Path folder) throws IOException {
        Files.createDirectories(cleared(folder).resolve("plugins"));
        return new JenkinsHome(folder.toAbsolutePath());
    }

    /** Deletes a folder, if it is there, with all that is in it. */
    public static Path cleared(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> inside;
            try (Stream<Path> files = Files.walk(folder)) {
                inside = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : inside) {
                Files.delete(file);
            }
        }
        return folder;
    }

    /** Installs all .hpi and .jpi files of a folder. */
    public JenkinsHome with(Path plugins) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(plugins, "*.{hpi,jpi}")) {
            for (Path file : files) {
                with(file.getFileName().toString().replaceFirst("\\.[hj]pi$", ""), file);
            }
        }
        return this;
    }

    /** Installs one plugin, in place of one of the same name. By its time Jenkins knows what it has unpacked. */
    public JenkinsHome with(String plugin, Path file) throws IOException {
        Path installed = folder.resolve("plugins").resolve(plugin + ".jpi");
        Files.deleteIfExists(installed);
        Files.copy(file, installed, StandardCopyOption.COPY_ATTRIBUTES);
        return this;
    }

    /** Writes a file, by its path below the home. */
    public JenkinsHome with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }
}
