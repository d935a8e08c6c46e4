package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names of child apps: always the same for the same change request, and short enough for the platform. */
final class ChildName {

    private static final Pattern FIT = Pattern.compile("[a-z0-9]{1,12}");

    private ChildName() {}

    static AppName of(AppName parent, String pullRequest) {
        String number = FIT.matcher(pullRequest).matches() ? pullRequest : "x" + digest(pullRequest);
        String full = parent + "-pr" + number;
        if (full.length() <= AppName.LONGEST_CHILD) {
            return AppName.of(full);
        }
        String end = "-" + digest(parent.value()) + "-pr" + number;
        String start = parent.value().substring(0, AppName.LONGEST_CHILD - end.length());
        return AppName.of((start.endsWith("-") ? start.substring(0, start.length() - 1) : start) + end);
    }

    private static String digest(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
