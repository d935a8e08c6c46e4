package io.jenkins.plugins.scalingo.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of foreign text: those the account uses, and whatever looks like one. The platform, or a proxy in
 * front of it, may repeat in an error what it was sent. Thread-safe.
 */
final class Secrets {
    private static final String MASK = "****";
    private static final int REMEMBERED = 8;
    // Of a scheme that is said many times the last one counts: a loop over them would go as deep as there are many.
    private static final Pattern LOOKS_SECRET =
            Pattern.compile("tk-[a-z]{2}-[A-Za-z0-9_\\-]{4,}|eyJ[A-Za-z0-9_\\-]{8,}(?:\\.[A-Za-z0-9_\\-]*){0,4}"
                    + "|\\b((?i:bearer|basic)\\s{1,9})(?!(?i:bearer|basic)\\s)[A-Za-z0-9+/=._~\\-]{6,}"
                    + "|([?&](?i:access_token|token|signature|x-amz-[a-z-]{1,40})=(?:(?i:bearer|basic)\\s{1,9}){0,9})"
                    + "[^&\\s\"'<>]+");

    // Guarded by itself.
    private final Deque<String> known = new ArrayDeque<>();
    private final String apiToken;
    private final String apiTokenAsBasic;

    Secrets(ApiToken apiToken) {
        this.apiToken = apiToken.secret();
        this.apiTokenAsBasic = basic(this.apiToken);
    }

    static String basic(String password) {
        return Base64.getEncoder().encodeToString((":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a token can go into a header as it is: visible ASCII, no space. */
    static boolean printable(String secret) {
        return !secret.isEmpty() && secret.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    /** Remembers a secret of the moment; the oldest ones are forgotten. */
    void add(String secret) {
        synchronized (known) {
            if (!secret.isBlank() && !known.contains(secret)) {
                known.addFirst(secret);
                if (known.size() > REMEMBERED) {
                    known.removeLast();
                }
            }
        }
    }

    String redact(String text) {
        String clean = text.replace(apiToken, MASK).replace(apiTokenAsBasic, MASK);
        synchronized (known) {
            for (String secret : known) {
                clean = clean.replace(secret, MASK);
            }
        }
        return LOOKS_SECRET
                .matcher(clean)
                .replaceAll(match -> Matcher.quoteReplacement(before(match, 1) + before(match, 2)) + MASK);
    }

    /** What stands before a secret and tells that it is one: it stays. */
    private static String before(MatchResult match, int group) {
        return match.group(group) == null ? "" : match.group(group);
    }

    /** The error if nothing in it or behind it holds a secret; otherwise null. */
    Throwable harmless(Throwable error) {
        return clean(error, 0) ? error : null;
    }

    private boolean clean(Throwable error, int depth) {
        if (error == null) {
            return true;
        }
        String text = String.valueOf(error);
        if (depth > 10 || !redact(text).equals(text) || !clean(error.getCause(), depth + 1)) {
            return false;
        }
        for (Throwable suppressed : error.getSuppressed()) {
            if (!clean(suppressed, depth + 1)) {
                return false;
            }
        }
        return true;
    }
}
