package io.jenkins.plugins.scalingo.step.archive;

import java.io.Serializable;

/**
 * What was packed.
 *
 * @param files how many files and symbolic links
 * @param bytes how large the files are together
 * @param archiveBytes how large the archive is
 */
record Packed(long files, long bytes, long archiveBytes) implements Serializable {}
