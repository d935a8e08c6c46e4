package io.jenkins.plugins.scalingo.lifecycle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The name of the file that a page of the ledger is kept in: that of the account, as far as a disk can have it, and
 * that of the app. A person finds a page by it; the plugin reads on the page itself whose it is.
 *
 * <p>A disk may take capital and small letters for the same, or know names that it cannot have; an account's name may
 * be longer than a file's, since what is no plain letter takes several characters there. Such an account's name is made
 * distinct by a few characters that stand for all of it, behind a tilde, which no other name has.
 */
final class LedgerFile {

    static final String SUFFIX = ".json";

    private static final int LONGEST = 100;
    private static final int SHORTENED = 64;
    private static final int DIGEST_BYTES = 8;
    private static final Pattern AMBIGUOUS = Pattern.compile(".*[A-Z].*|con|prn|aux|nul|com\\d|lpt\\d");
    /** What an encoded character is written with, in capital letters wherever it is. */
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-F]{2}");

    private LedgerFile() {}

    static String of(String account, String app) {
        return folder(account) + "/" + app + SUFFIX;
    }

    private static String folder(String account) {
        String name = URLEncoder.encode(account, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace(".", "%2E");
        boolean distinct = name.length() <= LONGEST
                && !AMBIGUOUS.matcher(ENCODED.matcher(name).replaceAll("")).matches();
        return distinct ? name : name.substring(0, Math.min(SHORTENED, name.length())) + "~" + digest(account);
    }

    private static String digest(String account) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(account.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
