package io.jenkins.plugins.scalingo.step.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The rules of one {@code .gitignore} or {@code .slugignore}: which files are left out. Of several rules that name a
 * file the last one counts. Immutable.
 */
final class IgnoreRules {

    private record Rule(Pattern path, boolean foldersOnly, boolean leaveOut) {}

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** As Git reads them. */
    static IgnoreRules git(List<String> lines) {
        return read(lines, false);
    }

    /** As the platform reads them: shell patterns for whole paths from the root, one a line, and no exceptions. */
    static IgnoreRules slug(List<String> lines) {
        return read(lines, true);
    }

    private static IgnoreRules read(List<String> lines, boolean slug) {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines) {
            (slug ? slugRule(line.strip()) : gitRule(withoutBlanksAtItsEnd(line))).ifPresent(rules::add);
        }
        return new IgnoreRules(rules);
    }

    /**
     * What the rules say of a file.
     *
     * @param path the file, from the folder of the rules on, with slashes
     * @param folder whether it is a folder
     * @return whether it is left out; empty if no rule names it
     */
    Optional<Boolean> leavesOut(String path, boolean folder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if ((folder || !rule.foldersOnly) && rule.path.matcher(path).matches()) {
                return Optional.of(rule.leaveOut);
            }
        }
        return Optional.empty();
    }

    private static Optional<Rule> slugRule(String line) {
        String path = line.replaceFirst("^\\./|^/", "").replaceFirst("/$", "");
        return path.isEmpty() ? Optional.empty() : rule(path, false, true);
    }

    private static Optional<Rule> gitRule(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        boolean exception = line.startsWith("!");
        String pattern = exception ? line.substring(1) : line;
        boolean foldersOnly = pattern.endsWith("/");
        if (foldersOnly) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anchored = pattern.contains("/");
        if (pattern.startsWith("/")) {
            pattern = pattern.substring(1);
        }
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        return rule(anchored ? pattern : "**/" + pattern, foldersOnly, !exception);
    }

    /** A pattern that makes no sense names nothing, as for Git. */
    private static Optional<Rule> rule(String pattern, boolean foldersOnly, boolean leaveOut) {
        try {
            return Optional.of(new Rule(new Glob(pattern).regex(), foldersOnly, leaveOut));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutBlanksAtItsEnd(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\r')) {
            if (end > 1 && line.charAt(end - 2) == '\\' && line.charAt(end - 1) == ' ') {
                break;
            }
            end--;
        }
        return line.substring(0, end);
    }

    /** A shell pattern on its way to a regular expression. */
    private static final class Glob {
        private static final Pattern NAMED_CLASS = Pattern.compile("\\[:(\\w+):\\]");

        private final String glob;
        private final StringBuilder regex = new StringBuilder();
        private int at;

        Glob(String glob) {
            this.glob = glob;
        }

        Pattern regex() {
            while (at < glob.length()) {
                step();
            }
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        }

        private void step() {
            char c = glob.charAt(at);
            boolean segmentBegins = at == 0 || glob.charAt(at - 1) == '/';
            if (c == '*' && segmentBegins && glob.startsWith("**/", at)) {
                regex.append("(?:[^/]+/)*");
                at += 3;
            } else if (c == '*' && segmentBegins && glob.substring(at).equals("**")) {
                regex.append(".+");
                at += 2;
            } else if (c == '*') {
                while (at < glob.length() && glob.charAt(at) == '*') {
                    at++;
                }
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
                at++;
            } else if (c == '[') {
                characters();
            } else {
                if (c == '\\') {
                    at++;
                    if (at == glob.length()) {
                        throw new PatternSyntaxException("ends with a backslash", glob, at);
                    }
                }
                regex.append(Pattern.quote(glob.substring(at, glob.offsetByCodePoints(at, 1))));
                at = glob.offsetByCodePoints(at, 1);
            }
        }

        private void characters() {
            int begin = at + 1;
            boolean not = begin < glob.length() && (glob.charAt(begin) == '!' || glob.charAt(begin) == '^');
            int i = not ? begin + 1 : begin;
            StringBuilder members = new StringBuilder();
            boolean first = true;
            while (i < glob.length() && (first || glob.charAt(i) != ']')) {
                first = false;
                Matcher named = NAMED_CLASS.matcher(glob).region(i, glob.length());
                if (named.lookingAt()) {
                    members.append(posix(named.group(1)));
                    i = named.end();
                    continue;
                }
                char c = glob.charAt(i);
                if (c == '\\' && i + 1 < glob.length()) {
                    i++;
                    c = glob.charAt(i);
                    members.append('\\').append(c);
                } else if (c == '-' && members.length() > 0 && i + 1 < glob.length() && glob.charAt(i + 1) != ']') {
                    members.append('-');
                } else {
                    members.append(Character.isLetterOrDigit(c) ? "" : "\\").append(c);
                }
                i++;
            }
            if (i >= glob.length()) {
                throw new PatternSyntaxException("an unclosed set of characters", glob, at);
            }
            regex.append("(?!/)[").append(not ? "^" : "").append(members).append(']');
            at = i + 1;
        }

        private String posix(String name) {
            return switch (name) {
                case "alnum" -> "\\p{Alnum}";
                case "alpha" -> "\\p{Alpha}";
                case "blank" -> "\\p{Blank}";
                case "cntrl" -> "\\p{Cntrl}";
                case "digit" -> "\\p{Digit}";
                case "graph" -> "\\p{Graph}";
                case "lower" -> "\\p{Lower}";
                case "print" -> "\\p{Print}";
                case "punct" -> "\\p{Punct}";
                case "space" -> "\\p{Space}";
                case "upper" -> "\\p{Upper}";
                case "xdigit" -> "\\p{XDigit}";
                default -> throw new PatternSyntaxException("an unknown class of characters", glob, at);
            };
        }
    }
}
