package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.lifecycle.Storage;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.SortedSet;

/** A storage of an engine that is never started again: it takes everything and keeps nothing. */
final class Forgetful implements Storage {

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
        // nobody will read it
    }

    @Override
    public void delete(String name) {
        // nothing is there
    }
}
