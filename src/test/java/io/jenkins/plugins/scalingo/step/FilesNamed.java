package io.jenkins.plugins.scalingo.step;

import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jenkins.MasterToSlaveFileCallable;

/** Counts the files below a folder of an agent whose names begin like this. */
final class FilesNamed extends MasterToSlaveFileCallable<Long> {

    private static final long serialVersionUID = 1L;

    private final String prefix;

    FilesNamed(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public Long invoke(File folder, VirtualChannel channel) throws IOException {
        try (Stream<Path> files = Files.walk(folder.toPath())) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).count();
        }
    }
}
