package io.jenkins.plugins.scalingo.signatures;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The command: lists what differs, one line each, and exits with 0 if nothing does, 1 if something does, 2 if it could
 * not tell.
 */
public final class Signatures {
    private Signatures() {}

    /**
     * @param args four places, each of one or more folders joined by {@code :}: the class files of the declarations,
     *     those of the plugin, the jars that the plugin or the servlet container brings, the jars of Jenkins and its
     *     plugins
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        if (args.length != 4) {
            err.println("usage: signatures <declarations> <plugin classes> <other jars> <jars of Jenkins>");
            return 2;
        }
        ClassFiles declarations = ClassFiles.in(args[0]);
        ClassFiles plugin = ClassFiles.in(args[1]);
        ClassFiles bundled = ClassFiles.in(args[2]);
        ClassFiles jenkins = ClassFiles.in(args[3]);
        if (!jenkins.contains("jenkins/model/Jenkins")) {
            err.println("no Jenkins core among the jars in " + args[3]);
            return 2;
        }
        SortedSet<String> differences = new TreeSet<>();
        Declarations declared = new Declarations(jenkins, differences);
        declarations.all().forEach(declared::compare);
        References references = new References(new Hierarchy(plugin, bundled, jenkins), differences);
        plugin.all().forEach(references::resolve);

        differences.forEach(out::println);
        out.printf(
                "%d declared types and %d references compared with %s: %s%n",
                declared.compared(),
                references.resolved(),
                Path.of(args[3].split(File.pathSeparator)[0]).getFileName(),
                differences.isEmpty() ? "no difference" : differences.size() + " differ");
        return differences.isEmpty() ? 0 : 1;
    }
}
