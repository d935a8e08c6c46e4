package io.jenkins.plugins.scalingo.signatures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The command: lists what differs, one line each, and exits with 0 if nothing does, 1 if something does, 2 if it could not
 * tell.
 */
public final class Signatures {
    private Signatures() {}

    /** @param args class files of the declarations, of the plugin, jars it bundles, jars of Jenkins; folders joined by {@code :} */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        if (args.length != 4) {
            err.println("usage: signatures <declarations> <plugin classes> <bundled jars> <jars of Jenkins>");
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
                Path.of(args[3].split(java.io.File.pathSeparator)[0]).getFileName(),
                differences.isEmpty() ? "no difference" : differences.size() + " differ");
        return differences.isEmpty() ? 0 : 1;
    }
}
