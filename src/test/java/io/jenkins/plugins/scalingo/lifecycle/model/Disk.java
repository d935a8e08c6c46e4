package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.Storage;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the ledger lies: it outlives the process, can be full, and can be damaged. */
final class Disk implements Storage {

    final CrashPoint beforeWrite = new CrashPoint();
    final CrashPoint afterWrite = new CrashPoint();

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Witness witness;
    private boolean full;

    /** @param witness is shown each page that is written or struck */
    Disk(Witness witness) {
        this.witness = witness;
    }

    void full(boolean now) {
        full = now;
    }

    /** A power cut long ago, or a bad sector: only a part of the file is left. */
    void tear(String name, double part) {
        files.computeIfPresent(name, (n, content) -> Arrays.copyOf(content, (int) (content.length * part)));
    }

    boolean holds(String name) {
        return files.containsKey(name);
    }

    @Override
    public SortedSet<String> names() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String name) throws IOException {
        byte[] content = files.get(name);
        if (content == null) {
            throw new NoSuchFileException(name);
        }
        return content;
    }

    @Override
    public void write(String name, byte[] content) throws IOException {
        change(() -> files.put(name, content));
        if (name.endsWith(".json")) {
            witness.written(content);
        }
        afterWrite.passed();
    }

    @Override
    public void delete(String name) throws IOException {
        change(() -> files.remove(name));
        if (name.endsWith(".json")) {
            witness.struck(name);
        }
        afterWrite.passed();
    }

    private void change(Runnable change) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        beforeWrite.passed();
        change.run();
    }
}
