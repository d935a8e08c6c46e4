package io.jenkins.plugins.scalingo.lifecycle;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A storage that a test can look into, tear and break. */
final class MemoryStorage implements Storage {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private boolean broken;

    /** From now on nothing can be written, or everything again. */
    void broken(boolean now) {
        broken = now;
    }

    @Override
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(files.keySet()));
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
        if (broken) {
            throw new IOException("No space left on device");
        }
        files.put(name, content);
    }

    @Override
    public void delete(String name) throws IOException {
        if (broken) {
            throw new IOException("Read-only file system");
        }
        files.remove(name);
    }
}
