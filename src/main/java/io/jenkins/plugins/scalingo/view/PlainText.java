package io.jenkins.plugins.scalingo.view;

import java.util.regex.Pattern;

/** What a program wrote for a terminal, made fit to be read as plain text. */
final class PlainText {

    /** Colours, moves of the cursor, titles of windows. */
    private static final Pattern ESCAPE =
            Pattern.compile("\\x1b(?:\\[[0-9;:?<=>]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|[ -/]*[0-~])");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Also what changes the direction of the text: it can make a line read as another one. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t]]");

    private PlainText() {}

    static String of(String written) {
        String plain = ESCAPE.matcher(written).replaceAll("");
        plain = LINE_END.matcher(plain).replaceAll("\n");
        return CONTROL.matcher(plain).replaceAll("");
    }
}
