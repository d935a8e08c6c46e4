package io.jenkins.plugins.scalingo.platform;

import java.util.Objects;

/**
 * The name of an app: 6 to 48 lower-case letters, digits and hyphens, with no hyphen at either end and no two in a row.
 *
 * @param value the name, valid
 */
public record AppName(String value) implements Comparable<AppName> {
    /** The fewest characters a name has. */
    public static final int SHORTEST = 6;
    /** The most characters a name has. */
    public static final int LONGEST = 48;
    /** The most characters the name of a child app has. */
    public static final int LONGEST_CHILD = 32;

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if no app can have that name; the message says why and is fit for a form
     */
    public AppName {
        Objects.requireNonNull(value, "value");
        String wrong = wrong(value);
        if (wrong != null) {
            throw new IllegalArgumentException(shown(value) + " is not a Scalingo app name: " + wrong);
        }
    }

    /**
     * The name in that text.
     *
     * @param value what somebody wrote; white space around it is dropped
     * @return the name
     * @throws IllegalArgumentException if no app can have that name; the message says why and is fit for a form
     */
    public static AppName of(String value) {
        return new AppName(value.strip());
    }

    /** Whether an app can have that name. */
    static boolean fits(String name) {
        return wrong(name) == null;
    }

    private static String wrong(String name) {
        if (name.isEmpty()) {
            return "it is empty";
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
                return "only lower-case letters a to z, digits and hyphens are allowed";
            }
        }
        if (name.startsWith("-") || name.endsWith("-")) {
            return "it may not start or end with a hyphen";
        }
        if (name.contains("--")) {
            return "it may not have two hyphens in a row";
        }
        if (name.length() < SHORTEST) {
            return "it needs at least " + SHORTEST + " characters";
        }
        if (name.length() > LONGEST) {
            return "it may have at most " + LONGEST + " characters";
        }
        return null;
    }

    private static String shown(String value) {
        return '"' + Text.line(value, LONGEST + 12) + '"';
    }

    @Override
    public int compareTo(AppName other) {
        return value.compareTo(other.value);
    }

    /**
     * The bare name.
     *
     * @return the same as {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
