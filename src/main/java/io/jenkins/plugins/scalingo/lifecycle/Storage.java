package io.jenkins.plugins.scalingo.lifecycle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;

/**
 * Where the ledger's files are kept. A name is one or more segments separated by {@code /}; a file is small and is
 * always read and written whole. Thread-safe for different names; the ledger sees to it that one name is not written
 * twice at a time.
 */
public interface Storage {

    /** All names in use. */
    SortedSet<String> names() throws IOException;

    /**
     * The content of a file.
     *
     * @throws java.nio.file.NoSuchFileException if there is none of that name
     */
    byte[] read(String name) throws IOException;

    /**
     * Writes a file so that, whatever happens, the name stands for either the old or the new content, and for the new
     * one once this method has returned.
     */
    void write(String name, byte[] content) throws IOException;

    /** Removes a file; does nothing if there is none. */
    void delete(String name) throws IOException;

    /** Storage in a folder, which is made at the first write. */
    static Storage inFolder(Path folder) {
        return new FolderStorage(folder);
    }
}
