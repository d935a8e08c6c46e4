package io.jenkins.plugins.scalingo.simulator;

import java.util.UUID;

/** Ids and commits that look like real ones but follow from a counter, so that a history replays to the same names. */
final class Ids {
    private static final long VERSION_4 = 0x5ca1_1960_0000_4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private long last;

    String uuid() {
        return new UUID(VERSION_4, VARIANT | ++last).toString();
    }

    /** Forty hexadecimal digits, different for every call. */
    String commit() {
        long n = ++last;
        String digits = hex(mixed(n)) + hex(mixed(n + 0x1000_0000L)) + hex(mixed(n + 0x2000_0000L));
        return digits.substring(0, 40);
    }

    /** A number as repository hosts give to pull requests, which is not the pull request's own number. */
    long number() {
        return 1_400_000_000L + ++last;
    }

    private static String hex(long n) {
        String digits = Long.toHexString(n);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static long mixed(long n) {
        long z = n * 0x9e37_79b9_7f4a_7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58_476d_1ce4_e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d0_49bb_1331_11ebL;
        return z ^ (z >>> 31);
    }
}
