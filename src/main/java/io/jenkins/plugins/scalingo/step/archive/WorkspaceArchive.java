package io.jenkins.plugins.scalingo.step.archive;

import hudson.util.io.Archiver;
import hudson.util.io.ArchiverFactory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a workspace as the platform wants it: a gzipped tar with one folder at its root. Used once, by one thread.
 *
 * <p>A symbolic link stays one if it leads to somewhere inside the workspace; one that leads out of it is left out,
 * since it would lead nowhere, or to something else, on the platform.
 */
final class WorkspaceArchive {

    private static final String ROOT = "app";
    private static final int BUFFER = 1 << 16;

    private final Path workspace;
    private final PackingChoices choices;
    private final Consumer<String> console;
    private final Pace pace;

    private Archiver archiver;
    private long files;
    private long bytes;

    WorkspaceArchive(Path workspace, PackingChoices choices, Consumer<String> console, Pace pace) {
        this.workspace = workspace;
        this.choices = choices;
        this.console = console;
        this.pace = pace;
    }

    /**
     * Writes it.
     *
     * @throws InterruptedIOException if the thread was interrupted
     * @throws IOException if something of the workspace cannot be read, or the file not be written
     */
    Packed to(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                Archiver opened = ArchiverFactory.TARGZ.create(out, StandardCharsets.UTF_8)) {
            archiver = opened;
            archiver.visit(workspace.toFile(), ROOT);
            folder(workspace, LeftOut.in(workspace, choices));
        }
        return new Packed(files, bytes, Files.size(file));
    }

    private void folder(Path folder, LeftOut leftOut) throws IOException {
        for (Path child : children(folder)) {
            if (Thread.interrupted()) {
                throw new InterruptedIOException(Messages.WorkspaceArchive_interrupted());
            }
            String path = slashed(workspace.relativize(child));
            BasicFileAttributes kind =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!leftOut.test(path, kind.isDirectory())) {
                add(child, path, kind, leftOut);
            }
        }
    }

    private void add(Path child, String path, BasicFileAttributes kind, LeftOut leftOut) throws IOException {
        if (kind.isSymbolicLink()) {
            link(child, path);
        } else if (kind.isDirectory()) {
            archiver.visit(child.toFile(), ROOT + "/" + path);
            folder(child, leftOut.below(child, path));
        } else if (kind.isRegularFile()) {
            archiver.visit(child.toFile(), ROOT + "/" + path);
            counted(kind.size());
        } else {
            console.accept(Messages.WorkspaceArchive_special(path));
        }
    }

    private void link(Path link, String path) throws IOException {
        Path written = Files.readSymbolicLink(link);
        Path target = link.resolveSibling(written).normalize();
        if (!target.startsWith(workspace)) {
            console.accept(Messages.WorkspaceArchive_outside(path, written));
            return;
        }
        Path inside = written.isAbsolute() ? link.getParent().relativize(target) : written;
        archiver.visitSymlink(link.toFile(), slashed(inside), ROOT + "/" + path);
        counted(0);
    }

    private void counted(long size) {
        files++;
        bytes += size;
        if (pace.due()) {
            console.accept(Messages.WorkspaceArchive_progress(files, Sizes.of(bytes)));
        }
    }

    /** In one order everywhere, so that the same workspace makes the same archive. */
    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(children::add);
        }
        Collections.sort(children);
        return children;
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
