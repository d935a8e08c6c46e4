package io.jenkins.plugins.scalingo.signatures;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A folder of class files, compiled from sources given as text. */
final class Compiled {
    private Compiled() {}

    /** @param sources each begins with a package clause and has one top-level type */
    static Path in(Path folder, List<Path> classPath, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments =
                new ArrayList<>(List.of("-parameters", "-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.add("-cp");
        arguments.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        for (String source : sources) {
            String pkg = source.replaceAll("(?s)package ([\\w.]+);.*", "$1");
            String type = source.replaceAll("(?s).*?(?:class|interface|enum) (\\w+).*", "$1");
            Path file = folder.resolve("src").resolve(pkg.replace('.', '/')).resolve(type + ".java");
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source).toString());
        }
        if (sources.length == 0) {
            return classes;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("the sample does not compile");
        }
        return classes;
    }
}
