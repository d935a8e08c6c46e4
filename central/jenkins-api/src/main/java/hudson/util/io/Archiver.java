package hudson.util.io;

import hudson.util.FileVisitor;
import java.io.Closeable;

public abstract class Archiver extends FileVisitor implements Closeable {
}
