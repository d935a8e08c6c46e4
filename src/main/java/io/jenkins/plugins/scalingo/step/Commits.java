package io.jenkins.plugins.scalingo.step;

import java.util.Locale;

/** Commit hashes as people and platforms write them: in full or shortened, in either case. */
final class Commits {

    private Commits() {}

    static boolean same(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.startsWith(b) || b.startsWith(a);
    }
}
