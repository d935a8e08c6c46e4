package io.jenkins.plugins.scalingo.signatures;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Class files by internal name, read when asked for. Where two jars hold the same class, the first by path counts. */
final class ClassFiles {
    private static final String SUFFIX = ".class";

    private interface Source {
        byte[] read() throws IOException;
    }

    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, ClassNode> read = new HashMap<>();

    private ClassFiles() {}

    /** @param folders joined by the path separator; each is searched for class files and jars, at any depth */
    static ClassFiles in(String folders) throws IOException {
        ClassFiles found = new ClassFiles();
        for (String folder : folders.split(File.pathSeparator)) {
            Path root = Path.of(folder);
            List<Path> files;
            try (Stream<Path> walk = Files.walk(root)) {
                files = walk.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                found.add(root, file);
            }
        }
        return found;
    }

    private void add(Path root, Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(SUFFIX)) {
            String relative = root.relativize(file).toString().replace(File.separatorChar, '/');
            add(relative, () -> Files.readAllBytes(file));
        } else if (name.endsWith(".jar")) {
            try (JarFile jar = new JarFile(file.toFile())) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                    String entry = entries.nextElement().getName();
                    add(entry, () -> readFrom(file, entry));
                }
            }
        }
    }

    private void add(String path, Source source) {
        boolean isType = path.endsWith(SUFFIX) && !path.startsWith("META-INF/") && !path.endsWith("-info.class");
        if (isType) {
            sources.putIfAbsent(path.substring(0, path.length() - SUFFIX.length()), source);
        }
    }

    private static byte[] readFrom(Path file, String entry) throws IOException {
        try (JarFile jar = new JarFile(file.toFile());
                InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            return in.readAllBytes();
        }
    }

    boolean contains(String internalName) {
        return sources.containsKey(internalName);
    }

    Optional<ClassNode> find(String internalName) {
        return contains(internalName) ? Optional.of(node(internalName)) : Optional.empty();
    }

    Stream<ClassNode> all() {
        return sources.keySet().stream().map(this::node);
    }

    private ClassNode node(String internalName) {
        return read.computeIfAbsent(internalName, name -> {
            try {
                return parse(sources.get(name).read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static ClassNode parse(byte[] classFile) {
        ClassNode node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }
}
