package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.lifecycle.Storage;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.SortedSet;

/** A storage of an engine that is never started again: it takes everything, counts it, and keeps the largest page. */
final class Forgetful implements Storage {

    private byte[] largest = {};
    private int writes;
    private long bytes;

    int writes() {
        return writes;
    }

    long bytes() {
        return bytes;
    }

    byte[] largest() {
        return largest;
    }

    @Override
    public SortedSet<String> names() {
        return Collections.emptySortedSet();
    }

    @Override
    public byte[] read(String name) throws NoSuchFileException {
        throw new NoSuchFileException(name);
    }

    @Override
    public void write(String name, byte[] content) {
        writes++;
        bytes += content.length;
        if (content.length > largest.length) {
            largest = content;
        }
    }

    @Override
    public void delete(String name) {
        // nothing is there
    }
}
