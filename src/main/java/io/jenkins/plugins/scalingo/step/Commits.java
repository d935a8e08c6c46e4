package io.jenkins.plugins.scalingo.step;

import java.util.Locale;

/** Commit hashes as people and platforms write them: in full or shortened, in either case. */
final class Commits {

    /** Git shortens no further. */
    private static final int SHORTEST = 4;

    private Commits() {}

    static boolean same(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return Math.min(a.length(), b.length()) >= SHORTEST && (a.startsWith(b) || b.startsWith(a));
    }
}
