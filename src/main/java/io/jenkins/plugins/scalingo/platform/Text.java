package io.jenkins.plugins.scalingo.platform;

/** Foreign text made fit for one line of a message. */
final class Text {
    private Text() {}

    /**
     * On one line: white space and characters that control a terminal, a log or the reading direction become single
     * spaces; what is too long ends in an ellipsis.
     */
    static String line(String text, int longest) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), longest) + 1);
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (unfit(c)) {
                gap = true;
                continue;
            }
            if (gap && !line.isEmpty()) {
                line.append(' ');
            }
            gap = false;
            if (line.length() + Character.charCount(c) > longest) {
                return line.toString().stripTrailing() + "…";
            }
            line.appendCodePoint(c);
        }
        return line.toString();
    }

    private static boolean unfit(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
